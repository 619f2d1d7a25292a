import fc from "fast-check";

/** Words to search for: parts of these texts, in upper or lower case if the text is English, and other words. */
export function needles(texts: readonly (readonly (string | null)[])[]): fc.Arbitrary<string> {
  const form = fc.constantFrom(
    ...new Set(texts.flat().filter((text): text is string => text !== null && text !== "")),
    "元宇宙",
  );
  const part = fc.tuple(form, fc.nat(12), fc.integer({ min: 1, max: 6 })).map(([text, start, length]) => {
    const characters = Array.from(text);
    const from = start % characters.length;
    return characters.slice(from, from + length).join("");
  });
  const beginning = fc
    .tuple(form, fc.integer({ min: 1, max: 4 }))
    .map(([text, length]) => Array.from(text).slice(0, length).join(""));
  const odd = fc.constantFrom("", "'", '"', "\\", "%", ".*", "`", "$where", "无", "無");
  return fc
    .tuple(
      fc.oneof(
        { weight: 4, arbitrary: form },
        { weight: 4, arbitrary: part },
        { weight: 4, arbitrary: beginning },
        odd,
      ),
      fc.nat(3),
    )
    .map(([needle, casing]) => {
      if (/[^ -~]/u.test(needle) || casing > 1) return needle;
      return casing === 0 ? needle.toLowerCase() : needle.toUpperCase();
    });
}
