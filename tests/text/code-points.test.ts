import fc from "fast-check";
import { codePointIndexOf, codePointLength, sliceCodePoints } from "../../src/text/code-points";

describe("offsets in code points", () => {
  const text = "😀元宇宙𠀀区元宇宙";

  test("count a character outside the basic plane once", () => {
    expect(codePointLength(text)).toBe(9);
    expect(sliceCodePoints(text, 0, 2)).toBe("😀元");
    expect(sliceCodePoints(text, 4, 6)).toBe("𠀀区");
    expect(codePointIndexOf(text, "区")).toBe(5);
  });

  test("are the position at which a search begins", () => {
    expect(codePointIndexOf(text, "元宇宙")).toBe(1);
    expect(codePointIndexOf(text, "元宇宙", 1)).toBe(1);
    expect(codePointIndexOf(text, "元宇宙", 2)).toBe(6);
    expect(codePointIndexOf(text, "元宇宙", 7)).toBe(-1);
    expect(codePointIndexOf(text, "产业")).toBe(-1);
  });

  test("are the position of what was found", () => {
    const word = fc.array(fc.constantFrom("元", "😀", "a"), { maxLength: 4 }).map((all) => all.join(""));
    fc.assert(
      fc.property(word, word, word, (before, needle, after) => {
        const whole = before + needle + after;
        const start = codePointIndexOf(whole, needle);
        expect(sliceCodePoints(whole, start, start + codePointLength(needle))).toBe(needle);
        expect(start).toBeLessThanOrEqual(codePointLength(before));
      }),
    );
  });
});
