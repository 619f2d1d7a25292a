/** Characters that move a terminal's cursor, change its colours or the direction of its text; not the ends of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu;

const codeOf = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A text that is safe to print on a terminal: names and values of foreign files may contain characters that control it. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => (character === "\n" || character === "\t" ? character : codeOf(character)));
