/** A part of a text, [start, end) in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const terminators = new Set("。；？！;?!");
const closers = new Set("”’」』》）)");
const lineBreaks = new Set("\n\r\u2028\u2029");

/**
 * Splits a text into sentences, the units that a reviewer sees. A sentence ends after 。 ； ？ ！ (or their ASCII forms ; ? !) and
 * the closing quotes that follow, or before a line break. So a heading is a sentence of its own, and a line with 22 measures
 * gives 22. A `.` does not end a sentence, because it follows a number. Empty lines give none.
 */
export function sentences(text: string): readonly Span[] {
  const characters = Array.from(text);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) spans.push({ start, end });
  };
  characters.forEach((character, index) => {
    if (lineBreaks.has(character)) {
      close(index);
      start = index + 1;
    } else if (terminatesAt(characters, index)) {
      close(index + 1);
      start = index + 1;
    }
  });
  close(characters.length);
  return spans;
}

/** Whether a terminator, with all closing marks after it, ends at this character. */
function terminatesAt(characters: readonly string[], index: number): boolean {
  const next = characters[index + 1];
  if (next !== undefined && (closers.has(next) || terminators.has(next))) return false;
  let last = index;
  while (closers.has(characters[last] ?? "")) last -= 1;
  return terminators.has(characters[last] ?? "");
}
