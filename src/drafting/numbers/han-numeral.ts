const digits: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from("〇一二三四五六七八九").map((digit, value) => [digit, value] as const),
);
const values: Readonly<Record<string, number>> = { ...digits, 零: 0, 两: 2 };
const places: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** The characters of Han numerals below 10,000. */
export const hanNumeral = "[〇零一二两三四五六七八九十百千]+";

/**
 * The value of a Han numeral below 10,000 such as 二十三, 一百零五 or 二〇二五, which has a digit for each place; undefined for
 * characters that are no numeral.
 */
export function readHanNumeral(text: string): number | undefined {
  const characters = Array.from(text);
  if (characters.length === 0) return undefined;
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
