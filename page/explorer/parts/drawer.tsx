import { type ReactNode, useEffect, useId, useRef } from "react";
import { useMessages } from "../messages/messages";

interface DrawerProps {
  readonly title: string;
  /** For two columns. */
  readonly isWide?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/**
 * What a mark of a picture opens, beside the picture. It takes the focus, and returns it to the mark when it closes. The
 * picture stays usable, so it is no modal dialog.
 */
export function Drawer({ title, isWide = false, onClose, children }: DrawerProps) {
  const messages = useMessages();
  const id = useId();
  const drawer = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    drawer.current?.focus();
    return () => {
      if (before instanceof HTMLElement || before instanceof SVGElement) before.focus({ preventScroll: true });
    };
  }, []);
  return (
    <div
      ref={drawer}
      role="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      className={isWide ? "drawer wide" : "drawer"}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        event.stopPropagation();
        onClose();
      }}
    >
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="quiet" aria-label={messages.close} onClick={onClose}>
          ×
        </button>
      </header>
      <div className="drawer-content">{children}</div>
    </div>
  );
}
