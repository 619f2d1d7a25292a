/** White space within a line. Line breaks are none. */
export const blankCharacter = String.raw`[^\S\r\n\u2028\u2029]`;

const han = /\p{Script=Han}/u;
/** Punctuation of Chinese alone: ideographic and full-width marks. */
const chineseMark = /(?=[\u3000-\u303f\ufe30-\ufe4f\uff00-\uffef])[\p{P}\p{S}]/u;
/** Marks that Chinese and other languages share: quotation marks, dashes, the ellipsis and the middle dot. */
const sharedMark = /[“”‘’—…·]/u;

export const isHan = (character: string): boolean => han.test(character);
export const isChineseMark = (character: string): boolean => chineseMark.test(character);
export const isSharedMark = (character: string): boolean => sharedMark.test(character);
export const isLineBreak = (character: string): boolean => /[\r\n\u2028\u2029]/u.test(character);

/** The code point that ends before this UTF-16 offset; empty at the start of the text. */
export function characterBefore(text: string, offset: number): string {
  const last = text.charAt(offset - 1);
  return /[\udc00-\udfff]/.test(last) && offset > 1 ? text.slice(offset - 2, offset) : last;
}

/** The code point at this UTF-16 offset; empty at the end of the text. */
export function characterAt(text: string, offset: number): string {
  const codePoint = text.codePointAt(offset);
  return codePoint === undefined ? "" : String.fromCodePoint(codePoint);
}
