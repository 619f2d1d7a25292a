import fc from "fast-check";
import { sortKey } from "../../src/text/sort-key";

/** Order by UTF-16 units, which is also the order of JavaScript's own comparison. */
const byUnit = (one: string, other: string) => Number(one > other) - Number(one < other);
const byCodePoint = (one: string, other: string) => {
  const points = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
  const [left, right] = [points(one), points(other)];
  const difference = left.findIndex((point, index) => point !== right[index]);
  if (difference < 0) return Math.sign(left.length - right.length);
  return Math.sign((left[difference] ?? 0) - (right[difference] ?? -1));
};

describe("a text's sort key", () => {
  it("is the text itself if no character needs another key", () => {
    expect(sortKey("南京市元宇宙（试点）".slice(0, 6))).toBe("南京市元宇宙");
  });

  it("sorts characters beyond the basic plane after all within it", () => {
    const titles = ["𠮷祥乐园", "（试点）", "无锡", "﹙试点﹚", "\ud7ff"];
    expect(titles.toSorted((one, other) => byUnit(sortKey(one), sortKey(other)))).toEqual([
      "无锡",
      "\ud7ff",
      "﹙试点﹚",
      "（试点）",
      "𠮷祥乐园",
    ]);
  });

  it("sorts any texts by code point, whether keys are compared by unit or by code point", () => {
    const character = fc.oneof(
      fc.constantFrom("a", "无", "\ud7fe", "\ud7ff", "\ue000", "（", "\uffff", "\u{10000}", "𠮷", "\u{10ffff}"),
      fc.string({ unit: "binary", minLength: 1, maxLength: 1 }),
    );
    const text = fc.array(character, { maxLength: 4 }).map((characters) => characters.join(""));
    fc.assert(
      fc.property(text, text, (one, other) => {
        const expected = byCodePoint(one, other);
        expect(byUnit(sortKey(one), sortKey(other))).toBe(expected);
        expect(byCodePoint(sortKey(one), sortKey(other))).toBe(expected);
      }),
      { numRuns: 2_000 },
    );
  });
});
