import { useState } from "react";
import { useMessages } from "../messages/messages";

/** Copies a text, and says so until the next one. A browser may refuse its clipboard without HTTPS: then it says how to copy. */
export function CopyButton({ text }: { readonly text: string }) {
  const messages = useMessages();
  const [said, setSaid] = useState<{ readonly text: string; readonly outcome: "copied" | "copyFailed" }>();
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid({ text, outcome: "copied" }),
      () => setSaid({ text, outcome: "copyFailed" }),
    );
  return (
    <button type="button" onClick={() => void copy().catch(() => setSaid({ text, outcome: "copyFailed" }))}>
      <span aria-live="polite">{said?.text === text ? messages[said.outcome] : messages.copy}</span>
    </button>
  );
}
