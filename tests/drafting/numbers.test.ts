import fc from "fast-check";
import { lastDay, writtenDates } from "../../src/drafting/dates/written-dates";
import { unitTable } from "../../schema/units/unit-table";
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

/** A whole number up to 10^12 in Han numerals, in parts of four places. */
function inLargeHan(value: number): string {
  let written = "";
  for (const [factor, word] of [
    [1e8, "亿"],
    [1e4, "万"],
    [1, ""],
  ] as const) {
    const part = Math.floor(value / factor) % 10_000;
    if (part === 0) continue;
    written += `${written !== "" && part < 1000 ? "零" : ""}${inHan(part)}${word}`;
  }
  return written;
}

test("large Han numerals are read back", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
      expect([inLargeHan(value), readHanNumeral(inLargeHan(value))]).toEqual([inLargeHan(value), value]);
    }),
  );
});

/** Words that no number directly precedes in these texts: an index and a rank have forms of their own, and 5月 is a date. */
const formless = new Set(["指数", "位次", "月"]);
/** Every word of the table of units, with the key and the number of base units that it is. */
const written = Object.entries(unitTable).flatMap(([key, unit]) =>
  Object.entries(unit.written)
    .filter(([word]) => !formless.has(word))
    .map(([word, factor]) => ({ word, factor, key })),
);

interface Form {
  readonly text: string;
  readonly value: number;
}
const tenths = fc.integer({ min: 1, max: 99_999 }).map((value) => value / 10);
const arabic: fc.Arbitrary<Form> = fc.oneof(
  tenths.map((value) => ({ text: String(value), value })),
  fc.integer({ min: 1000, max: 9_999_999 }).map((value) => ({ text: value.toLocaleString("en-US"), value })),
);
const han: fc.Arbitrary<Form> = fc.oneof(
  fc
    .integer({ min: 11, max: 99_999_999 })
    .filter((value) => value % 10 !== 0)
    .map((value) => ({ text: inLargeHan(value), value })),
  fc.tuple(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 1, max: 9 })).map(([whole, tenth]) => ({
    text: `${inHan(whole).replace(/^一十/u, "十")}点${digits[tenth] ?? ""}`,
    value: Number(`${String(whole)}.${String(tenth)}`),
  })),
);
const comparators = fc.constantFrom(
  ...([
    ["超过", "", "MORE_THAN"],
    ["突破", "", "MORE_THAN"],
    ["不少于", "", "AT_LEAST"],
    ["达到", "", "AT_LEAST"],
    ["", "以上", "AT_LEAST"],
    ["不超过", "", "AT_MOST"],
    ["不得超过", "", "AT_MOST"],
    ["不得低于", "", "AT_LEAST"],
    ["控制在", "以内", "AT_MOST"],
    ["低于", "", "LESS_THAN"],
    ["约", "", "ABOUT"],
    ["", "左右", "ABOUT"],
    ["", "", "EXACTLY"],
  ] as const),
);

test.each(written)("a value of $word in a random form is read back", ({ word, factor, key }) => {
  const numerals =
    "张分度升克斤瓦".includes(word) || /^[\dA-Za-z%％‰百千万亿]/u.test(word) ? arabic : fc.oneof(arabic, han);
  fc.assert(
    fc.property(numerals, comparators, ({ text, value }, [before, after, comparator]) => {
      const sentence = `规模${before}${text}${word}${after}。`;
      const [read, ...others] = quantities(sentence);
      expect([sentence, others]).toEqual([sentence, []]);
      expect([sentence, read?.unit, read?.comparator]).toEqual([sentence, key, comparator]);
      expect((read?.value ?? 0) / (value * factor)).toBeCloseTo(1, 9);
    }),
    { numRuns: 30 },
  );
});

test("a range in a random form is read back", () => {
  const forms = fc.constantFrom("-", "—", "～", "~", "至", "到");
  const scales = fc.constantFrom(
    ...([
      ["", 1],
      ["万", 1e4],
      ["亿", 1e8],
    ] as const),
  );
  fc.assert(
    fc.property(
      tenths,
      tenths,
      forms,
      scales,
      fc.constantFrom("亩", "家", "%", "元"),
      (one, other, mark, [scale, factor], word) => {
        const found = written.find((unit) => unit.word === word);
        const sentence = `规模${String(one)}${mark}${String(other)}${scale}${word}。`;
        const [read, ...others] = quantities(sentence);
        expect([sentence, others, read?.comparator]).toEqual([sentence, [], "BETWEEN"]);
        expect((read?.value ?? 0) / (one * factor * (found?.factor ?? 1))).toBeCloseTo(1, 9);
        expect((read?.upperValue ?? 0) / (other * factor * (found?.factor ?? 1))).toBeCloseTo(1, 9);
      },
    ),
  );
});

test("shares, tenths, multiples and ranks in Han numerals are read back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 99 }).filter((value) => value % 10 !== 0),
      fc.integer({ min: 1, max: 9 }),
      (value, digit) => {
        const numeral = inHan(value).replace(/^一十/u, "十");
        const read = (text: string) => quantities(text).map((one) => [one.value, one.unit]);
        expect(read(`比重达到百分之${numeral}。`)).toEqual([[value, "PERCENT"]]);
        expect(read(`比重达到百分之${numeral}点${digits[digit] ?? ""}。`)).toEqual([
          [Number(`${String(value)}.${String(digit)}`), "PERCENT"],
        ]);
        expect(read(`比重达到千分之${numeral}。`)).toEqual([[value, "PER_MILLE"]]);
        expect(read(`比重超过${digits[digit] ?? ""}成。`)).toEqual([[digit * 10, "PERCENT"]]);
        expect(read(`规模增长${numeral}倍。`)).toEqual([[value, "TIMES"]]);
        expect(read(`稳居全国前${numeral}。`)).toEqual([[value, "RANK"]]);
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
        `${String(year)}-${String(month)}-${String(ofMonth)}`,
        `${iso} 14:06`,
        `${String(year)}/${String(month)}/${String(ofMonth)}`,
        `${String(year)}年${String(month).padStart(2, "0")}月${String(ofMonth).padStart(2, "0")}号`,
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
  ["投资一亿三千万元", 130_000_000, null, "CNY", "EXACTLY"],
  ["投资1亿2000万元", 120_000_000, null, "CNY", "EXACTLY"],
  ["三到五万家", 30_000, 50_000, "COUNT", "BETWEEN"],
  ["无人机起降架次超200万次", 2_000_000, null, "COUNT", "MORE_THAN"],
  ["接待游客超200万次", 2_000_000, null, "VISIT", "MORE_THAN"],
  ["翻两番", 4, null, "TIMES", "EXACTLY"],
  ["数据中心PUE值降至1.25以下", 1.25, null, "INDEX", "AT_MOST"],
  ["翻一番", 2, null, "TIMES", "EXACTLY"],
  ["提升1～3个百分点", 1, 3, "PERCENTAGE_POINT", "BETWEEN"],
  ["供应用地3万亩以上", 20_000_000, null, "SQUARE_METRE", "AT_LEAST"],
])("%s is read", (text, value, upperValue, unit, comparator) => {
  expect(quantities(text)).toEqual([expect.objectContaining({ value, upperValue, unit, comparator })]);
});

test.each(["一批企业", "三张名片", "第3章", "296X集群", "建成", "一带多点", "十分重要", "一百五家"])(
  "%s is no number",
  (text) => {
    expect(quantities(text)).toEqual([]);
  },
);

test("n years end the day before the anniversary", () => {
  expect(lastDay("2023-09-08", 3)).toBe("2026-09-07");
});
