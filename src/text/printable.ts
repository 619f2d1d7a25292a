/** What moves a terminal's cursor, changes its colours or turns the direction of its text; not the ends of lines. */
const UNPRINTABLE = /[\p{Cc}\p{Bidi_Control}\p{Surrogate}\u2028\u2029]/gu;

const codeOf = (character: string) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;

/** A text as people may see it on a terminal: names and values of foreign files may hold characters that command one. */
export const printable = (text: string): string =>
  text.replace(UNPRINTABLE, (character) => (character === "\n" || character === "\t" ? character : codeOf(character)));
