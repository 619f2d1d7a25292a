import { validate } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import * as enums from "../../schema/enums";
import { pageDocuments } from "../../src/entity-pages/documents";
import { markup } from "../../src/entity-pages/html";
import { languageOf, languages } from "../../src/entity-pages/language";
import { messagesOf } from "../../src/entity-pages/messages/messages-of";
import { isoDate, writeDate, writeNumber, writeQuantity } from "../../src/entity-pages/quantities";
import { segmentsOf } from "../../src/entity-pages/segments";

test.each(Object.entries(pageDocuments))("the document of a %s's page is valid", (_kind, document) => {
  expect(validate(buildGraphSchema(), document)).toEqual([]);
});

test.each(languages)("every value of an enum has a word in %s", (language) => {
  const messages = messagesOf[language];
  const words = {
    kinds: enums.PolicyKind,
    stages: enums.PolicyStage,
    levels: enums.RegionLevel,
    instruments: enums.MeasureInstrument,
    valueKinds: enums.GoalValueKind,
    roles: enums.AmountRole,
    relations: enums.CitationRelation,
    standings: enums.SourceStanding,
    actions: enums.ChangeAction,
    statuses: enums.PolicyStatus,
    comparators: enums.Comparator,
  } as const;
  for (const [name, values] of Object.entries(words))
    expect(Object.keys(messages[name as keyof typeof words]).sort()).toEqual(Object.keys(values).sort());
});

test.each([
  [135_000_000_000, "1350亿", "1350億", "135 billion"],
  [2_500_000_000_000, "2.5万亿", "2.5兆", "2.5 trillion"],
  [1_234_567, "123.4567万", "123.4567萬", "1,234,567"],
  [12_345.6789, "12,345.6789", "12,345.6789", "12,345.6789"],
  [50_000, "5万", "5萬", "50,000"],
  [25.5, "25.5", "25.5", "25.5"],
  [0, "0", "0", "0"],
])("%d is written exactly, in the units by which each language counts", (value, ...written) => {
  expect(languages.map((language) => writeNumber(value, language))).toEqual(written);
});

test("a range has its unit once", () => {
  const quantity = { value: 1, upperValue: 2, unitName: "个" };
  expect(writeQuantity(quantity, "ZH_HANS")).toBe("1–2个");
  expect(writeQuantity({ ...quantity, unitName: "items" }, "EN")).toBe("1–2 items");
});

test.each([
  ["DAY", "2023年2月23日", "2023-02-23"],
  ["MONTH", "2023年2月", "2023-02"],
  ["YEAR", "2023年", "2023"],
  ["NOT_LATER_THAN", "不晚于2023年2月23日", undefined],
] as const)("a day with the precision %s is written no more precisely", (precision, text, iso) => {
  expect(writeDate("2023-02-23", "ZH_HANS", precision)).toBe(text);
  expect(isoDate("2023-02-23", precision)).toBe(iso);
});

test("a text is cut at the ends of passages, counted in code points", () => {
  const pieces = segmentsOf("𠮷林省发布", [
    { start: 0, end: 3 },
    { start: 1, end: 5 },
  ]);
  expect(pieces.map(({ text, start, covering }) => [text, start, covering])).toEqual([
    ["𠮷", 0, [0]],
    ["林省", 1, [0, 1]],
    ["发布", 3, [1]],
  ]);
  expect(segmentsOf("", [])).toEqual([]);
});

test("texts in HTML are escaped, and HTML is not", () => {
  expect(markup`<a href="${'"><script>'}">${markup`<b>${"<&'"}</b>`}${null}${[markup`1`, markup`2`]}</a>`.text).toBe(
    '<a href="&quot;&gt;&lt;script&gt;"><b>&lt;&amp;&#39;</b>12</a>',
  );
});

test("English is Chinese where a text has Chinese characters", () => {
  expect([languageOf("教育", "EN"), languageOf("Education", "EN"), languageOf("教育", "ZH_HANT")]).toEqual([
    "ZH_HANS",
    "EN",
    "ZH_HANT",
  ]);
});
