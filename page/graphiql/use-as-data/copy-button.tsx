import { useEffect, useRef, useState } from "react";

/**
 * Copies a text and reports it for two seconds. Without HTTPS or localhost, a browser may refuse access to its
 * clipboard: then the button explains how to copy with the keyboard.
 */
export function CopyButton({ text, what }: { readonly text: string; readonly what: string }) {
  const [said, setSaid] = useState("");
  const timer = useRef(0);
  useEffect(() => () => window.clearTimeout(timer.current), []);

  async function copy() {
    try {
      await navigator.clipboard.writeText(text);
      setSaid("Copied");
    } catch {
      setSaid("Select and press Ctrl-C");
    }
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setSaid(""), 2_000);
  }

  return (
    <button type="button" className="data-copy" aria-label={`Copy ${what}`} onClick={() => void copy()}>
      <span aria-live="polite">{said || "Copy"}</span>
    </button>
  );
}
