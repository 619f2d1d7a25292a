import fc from "fast-check";
import { lastDay, writtenDates } from "../../src/drafting/dates/written-dates";
import { readHanNumeral } from "../../src/drafting/numbers/han-numeral";
import { quantities } from "../../src/drafting/numbers/quantities";

const digits = Array.from("零一二三四五六七八九");

/** A number below 10,000 in Han numerals, written by its places. */
function inHan(value: number): string {
  let written = "";
  for (const [place, word] of [
    [1000, "千"],
    [100, "百"],
    [10, "十"],
    [1, ""],
  ] as const) {
    const digit = Math.floor(value / place) % 10;
    if (digit > 0) written += `${digits[digit] ?? ""}${word}`;
    else if (written !== "" && !written.endsWith("零") && value % place > 0) written += "零";
  }
  return written;
}

test("Han numerals are read back", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 9999 }), (value) => readHanNumeral(inHan(value)) === value));
});

test("a value in a random form is read back", () => {
  const scales = fc.constantFrom(["", 1], ["万", 1e4], ["亿", 1e8], ["万亿", 1e12]) as fc.Arbitrary<[string, number]>;
  const units = fc.constantFrom(
    ["元", "CNY"],
    ["美元", "USD"],
    ["家", "COUNT"],
    ["名", "PERSON"],
    ["吨", "TONNE"],
  ) as fc.Arbitrary<[string, string]>;
  const marks = fc.constantFrom(
    ["超过", "", "MORE_THAN"],
    ["", "以上", "AT_LEAST"],
    ["不超过", "", "AT_MOST"],
    ["约", "", "ABOUT"],
    ["", "", "EXACTLY"],
  ) as fc.Arbitrary<[string, string, string]>;
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 99_999 }),
      scales,
      units,
      marks,
      (tenths, [scale, factor], [unit, key], marked) => {
        const [before, after, comparator] = marked;
        const [read, ...others] = quantities(`规模${before}${String(tenths / 10)}${scale}${unit}${after}。`);
        expect(others).toEqual([]);
        expect([read?.unit, read?.comparator]).toEqual([key, comparator]);
        expect(read?.value).toBeCloseTo((tenths / 10) * factor, -Math.log10(factor) + 1);
      },
    ),
  );
});

test("a date in each form is read back", () => {
  const day = fc.date({ min: new Date("2000-01-01"), max: new Date("2039-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year = 0, month = 0, ofMonth = 0] = iso.split("-").map(Number);
      const han = Array.from(String(year), (digit) => (digit === "0" ? "〇" : (digits[Number(digit)] ?? ""))).join("");
      const forms = [
        `${String(year)}年${String(month)}月${String(ofMonth)}日`,
        `${String(year)}.${String(month).padStart(2, "0")}.${String(ofMonth)}`,
        `${han}年${inHan(month).replace(/^一十/u, "十")}月${inHan(ofMonth).replace(/^一十/u, "十")}日`,
      ];
      for (const form of forms)
        expect([form, writtenDates(`于${form}起`).map((one) => one.iso)]).toEqual([form, [iso]]);
    }),
  );
});

test.each([
  ["培育3-5家企业", 3, 5, "COUNT", "BETWEEN"],
  ["百分之二十", 20, null, "PERCENT", "EXACTLY"],
  ["超过八成", 80, null, "PERCENT", "MORE_THAN"],
  ["增长2.5倍", 2.5, null, "TIMES", "EXACTLY"],
  ["翻一番", 2, null, "TIMES", "EXACTLY"],
  ["提升1～3个百分点", 1, 3, "PERCENTAGE_POINT", "BETWEEN"],
  ["供应用地3万亩以上", 20_000_000, null, "SQUARE_METRE", "AT_LEAST"],
])("%s is read", (text, value, upperValue, unit, comparator) => {
  expect(quantities(text)).toEqual([expect.objectContaining({ value, upperValue, unit, comparator })]);
});

test.each(["一批企业", "三张名片", "第3章", "296X集群", "建成", "一带多点"])("%s is no number", (text) => {
  expect(quantities(text)).toEqual([]);
});

test("n years end the day before the anniversary", () => {
  expect(lastDay("2023-09-08", 3)).toBe("2026-09-07");
});
