import type { Span } from "./span";

const ends = new Set("。！？!?");
const closing = new Set('”’」』》〉）)】〕]"');
const lineBreaks = new Set("\n\r\u2028\u2029");

/**
 * Divides a text into sentences, in which a search looks for all of its phrases. A sentence ends after 。！？ (or their ASCII
 * forms) and the closing marks that follow, or before a line break. What contains no letter and no digit is left out.
 */
export function sentences(text: string): readonly Span[] {
  const characters = Array.from(text);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (/[\p{L}\p{N}]/u.test(characters.slice(start, end).join(""))) spans.push({ start, end });
    start = end;
  };
  for (let index = 0; index < characters.length; index += 1) {
    const character = characters[index] ?? "";
    if (lineBreaks.has(character)) {
      close(index);
      start = index + 1;
    } else if (ends.has(character)) {
      let end = index + 1;
      while (ends.has(characters[end] ?? "") || closing.has(characters[end] ?? "")) end += 1;
      close(end);
      index = end - 1;
    }
  }
  close(characters.length);
  return spans;
}
