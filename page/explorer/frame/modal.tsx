import { type ReactNode, useEffect, useId, useRef } from "react";
import { useMessages } from "../messages/messages";

interface ModalProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the page. The browser moves the focus into it, holds it there, closes it by Escape and returns the focus. */
export function Modal({ title, onClose, children }: ModalProps) {
  const messages = useMessages();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      onClose={onClose}
      onClick={(event) => {
        if (event.target === dialog.current) onClose();
      }}
    >
      <div className="modal">
        <header>
          <h2 id={id}>{title}</h2>
          <button type="button" className="quiet" aria-label={messages.close} onClick={onClose}>
            ×
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
