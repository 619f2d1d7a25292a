/** The first character that UTF-16 puts elsewhere than its code point does: surrogates stand from here to U+DFFF. */
const FIRST = 0xd7ff;
/** Where the two characters that follow the mark begin; both stay below the mark. */
const BASE = 0x1000;
const MARK = String.fromCharCode(FIRST);

/**
 * A text that orders, by UTF-16 units and by code points alike, as the given one orders by code point (semantics 2).
 * Neo4j keeps an index in the one order and compares with a parameter in the other, so a list ordered by a text that has
 * characters from U+E000 on, such as （ beside 𠮷, is kept in order by this key.
 */
export function sortKey(text: string): string {
  return text.replace(/[\ud7ff\ue000-\uffff]|[\u{10000}-\u{10ffff}]/gu, (character) => {
    const codePoint = character.codePointAt(0) ?? 0;
    return MARK + String.fromCharCode(BASE + (codePoint >> 12), BASE + (codePoint & 0xfff));
  });
}
