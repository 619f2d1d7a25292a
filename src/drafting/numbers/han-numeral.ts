const digits: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from("〇一二三四五六七八九").map((digit, value) => [digit, value] as const),
);
const values: Readonly<Record<string, number>> = { ...digits, 零: 0, 两: 2 };
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of Han numerals below 10,000. */
export const hanNumeral = "[〇零一二两三四五六七八九十百千]+";

/** Larger numbers are written in parts: 三万五千, 一亿三千万. */
const parts: readonly (readonly [word: string, factor: number])[] = [
  ["亿", 1e8],
  ["万", 1e4],
];

/**
 * The value of a Han numeral such as 二十三, 一百零五, 三万五千 or 二〇二五, which has a digit for each place; undefined for
 * characters that are no numeral, and for 一百五 and 三万五, which leave their last place open.
 */
export function readHanNumeral(text: string): number | undefined {
  for (const [word, factor] of parts) {
    const at = text.lastIndexOf(word);
    if (at < 0) continue;
    const [above, rest] = [readHanNumeral(text.slice(0, at)), text.slice(at + word.length)];
    const below = rest === "" ? 0 : readHanNumeral(rest);
    const isOpen = /^[一二两三四五六七八九]$/u.test(rest);
    return above === undefined || below === undefined || isOpen ? undefined : above * factor + below;
  }
  return readPlaces(text);
}

/** A numeral below 10,000. */
function readPlaces(text: string): number | undefined {
  const characters = Array.from(text);
  if (characters.length === 0 || /[百千][一二两三四五六七八九]$/u.test(text)) return undefined;
  if (characters.every((character) => character in values)) {
    return Number(characters.map((character) => values[character]).join(""));
  }
  let [sum, digit] = [0, -1];
  for (const character of characters) {
    const place = places[character];
    if (place !== undefined) {
      sum += (digit < 0 ? 1 : digit) * place;
      digit = -1;
    } else {
      const value = values[character];
      if (value === undefined || digit > 0) return undefined;
      digit = value;
    }
  }
  return sum + Math.max(digit, 0);
}
