import { useEffect, type RefObject } from "react";
import { useMessages } from "../messages/messages";
import { Modal } from "./modal";

/** Whether the visitor is writing: keys then belong to the text. */
export function isWriting(event: KeyboardEvent): boolean {
  const target = event.target;
  return (
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName)))
  );
}

/** The keys of every view: `/` goes to the search, `?` lists the keys. */
export function useKeys(search: RefObject<HTMLInputElement | null>, listKeys: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (isWriting(event)) return;
      if (event.key === "/") {
        event.preventDefault();
        search.current?.focus();
      } else if (event.key === "?") {
        event.preventDefault();
        listKeys();
      }
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [search, listKeys]);
}

export function KeysList({ onClose }: { readonly onClose: () => void }) {
  const messages = useMessages();
  const keys = [
    ["/", messages.keySearch],
    ["?", messages.keyHelp],
    ["Esc", messages.keyClose],
    ["j k", messages.keyNext],
    ["← ↑ ↓ →", messages.keyArrows],
    ["Enter", messages.keyOpen],
  ] as const;
  return (
    <Modal title={messages.keys} onClose={onClose}>
      <dl className="keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              {key.split(" ").map((each) => (
                <kbd key={each}>{each}</kbd>
              ))}
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
