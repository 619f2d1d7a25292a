/** The mark, and the first character that is replaced: the surrogates, which UTF-16 sorts differently, follow up to U+DFFF. */
const FIRST = 0xd7ff;
/** The first value of the two characters after the mark; both stay below the mark. */
const BASE = 0x1000;
const MARK = String.fromCharCode(FIRST);

/**
 * A text whose order is the code point order of the provided text (semantics 2), both by UTF-16 units and by code points. Neo4j
 * stores an index in one of these orders and compares a parameter in the other. This key gives the right order to lists of
 * texts with characters from U+E000 on, such as （ beside 𠮷.
 */
export function sortKey(text: string): string {
  return text.replace(/[\ud7ff\ue000-\uffff]|[\u{10000}-\u{10ffff}]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return MARK + String.fromCharCode(BASE + (codePoint >> 12), BASE + (codePoint & 0xfff));
  });
}
