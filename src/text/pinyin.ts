import { pinyin } from "pinyin-pro";

/**
 * The syllables of a Chinese text, one for each character, in lowercase letters without tones; `ü` is written v, as it is
 * typed.
 */
export function syllablesOf(text: string): string[] {
  return pinyin(text, { toneType: "none", type: "array", v: true });
}

/**
 * Joins syllables to one word of a name, such as Xi'an and Lüliang. An apostrophe comes before a later syllable that begins
 * with a, e or o (GB/T 16159, Basic rules of the Chinese phonetic alphabet orthography).
 */
export function spelled(syllables: readonly string[]): string {
  const word = syllables
    .map((syllable, index) => (index > 0 && /^[aeo]/u.test(syllable) ? `'${syllable}` : syllable))
    .join("")
    .replace(/(?<=[ln])v/gu, "ü");
  return word.charAt(0).toUpperCase() + word.slice(1);
}
