import type { Span } from "../../text/span";

/** The lines of a text without the blanks around them; empty lines are left out. */
export function linesOf(text: string): readonly Span[] {
  return [...text.matchAll(/[^\n\r]+/gu)].flatMap((match) => {
    const words = match[0].trim();
    if (words === "") return [];
    const start = match.index + match[0].indexOf(words);
    return [{ start, end: start + words.length }];
  });
}
