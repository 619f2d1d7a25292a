import * as enums from "../../schema/enums";
import type { DraftedFact, FactValue } from "../../src/drafting/fact";
import { Gate } from "../../src/drafting/gate";
import * as keys from "../../src/drafting/keys";

const term = (id: string, name: string) => ({ id, name, aliases: [] });
const gate = new Gate({
  regions: [],
  domains: [term("education", "教育")],
  technologies: [],
  organizations: [],
  targetGroups: [],
});

const text =
  "根据《节水办法》（国发〔2014〕47号），到2025年，规模超过1350亿元，覆盖率从80%提高到90%以上，每户补贴不超过5000元，发展教育。";

/** A fact whose quote is these words of the text. */
function fact(
  field: DraftedFact["field"],
  quote: string,
  value: FactValue,
  more: Partial<DraftedFact> = {},
): DraftedFact {
  const start = text.indexOf(quote);
  return { field, value, quote, start, end: start + quote.length, rule: "any", score: 0.9, ...more };
}

const scale = "规模超过1350亿元";
const goal = {
  ...{ indicator: null, valueKind: "LEVEL", comparator: "MORE_THAN", value: 135_000_000_000, upperValue: null },
  ...{ unit: "CNY", deadline: null },
};
const at = text.indexOf("到2025年");
const by2025 = { deadlineAt: { start: at, end: at + 6 } };
const rate = { ...goal, comparator: "AT_LEAST", value: 90, unit: "PERCENT", baselineValue: 80 };
const rateWords = "覆盖率从80%提高到90%以上";
const subsidy = { role: "CEILING", value: 5000, upperValue: null, unit: "CNY/HOUSEHOLD" } as const;
const citation = { relation: "BASED_ON", title: "节水办法", documentNumber: "国发〔2014〕47号" } as const;
const citationWords = "《节水办法》（国发〔2014〕47号）";

describe("the gate lets through", () => {
  test.each<[string, DraftedFact]>([
    ["a goal", fact("goals", scale, goal)],
    ["a goal with the year of its deadline", fact("goals", scale, { ...goal, deadline: 2025 }, by2025)],
    ["a goal with the number from which it starts", fact("goals", rateWords, rate)],
    ["an amount", fact("amounts", "不超过5000元", subsidy)],
    ["a citation", fact("citations", citationWords, citation)],
    ["a domain of the vocabulary", fact("domains", "教育", { id: "education", name: "教育" })],
    ["a new name that the words have", fact("targetGroups", "每户", { name: "每户" })],
  ])("%s", (_name, one) => {
    expect(gate.passes(one, text)).toBe(true);
  });
});

describe("the gate stops", () => {
  test.each<[string, DraftedFact]>([
    ["words that the text does not have there", { ...fact("goals", scale, goal), start: 3 }],
    ["another number", fact("goals", scale, { ...goal, value: 1350 })],
    ["another unit", fact("goals", scale, { ...goal, unit: "USD" })],
    ["another comparator", fact("goals", scale, { ...goal, comparator: "AT_LEAST" })],
    ["a deadline without words", fact("goals", scale, { ...goal, deadline: 2025 })],
    ["another deadline than its words", fact("goals", scale, { ...goal, deadline: 2030 }, by2025)],
    ["another number from which it starts", fact("goals", rateWords, { ...rate, baselineValue: 70 })],
    ["a kind of value that the schema does not have", fact("goals", scale, { ...goal, valueKind: "HIGH" })],
    ["another amount", fact("amounts", "不超过5000元", { ...subsidy, value: 500 })],
    ["an amount of another unit", fact("amounts", "不超过5000元", { ...subsidy, unit: "USD" })],
    ["an amount that is said to be at least", fact("amounts", "不超过5000元", { ...subsidy, role: "FLOOR" })],
    ["a title that is not cited there", fact("citations", citationWords, { ...citation, title: "用水办法" })],
    [
      "a number that is not cited there",
      fact("citations", citationWords, { ...citation, documentNumber: "国发〔2014〕4号" }),
    ],
    ["an id that the vocabulary does not have", fact("domains", "教育", { id: "teaching", name: "教育" })],
    ["a new name that the words do not have", fact("targetGroups", "每户", { name: "每人" })],
    ["a kind that the schema does not have", fact("kind", "办法", "STATUTE")],
    ["a stage that the schema does not have", fact("stage", "办法", "FINAL")],
    ["an instrument that the schema does not have", fact("measures", "发展教育", "发展教育", { instrument: "MAGIC" })],
    ["other words as a measure", fact("measures", "发展教育", "发展旅游")],
    ["a day that the words do not have", fact("publishedOn", "到2025年", "2025-01-01")],
    ["a day of effect that no words state", fact("effectiveOn", "发展教育", "2025-01-01")],
    ["a year of the term that the words do not have", fact("periodEnd", "到2025年", 2030)],
    ["another count of bodies", fact("issuerCount", "到2025年", 16)],
    ["another document number", fact("documentNumbers", citationWords, "国发〔2015〕47号")],
  ])("%s", (_name, one) => {
    expect(gate.passes(one, text)).toBe(false);
  });
});

test.each([
  ["policyKinds", enums.PolicyKind],
  ["policyStages", enums.PolicyStage],
  ["instruments", enums.MeasureInstrument],
  ["comparators", enums.Comparator],
  ["valueKinds", enums.GoalValueKind],
  ["amountRoles", enums.AmountRole],
  ["citationRelations", enums.CitationRelation],
] as const)("the keys %s are those of the schema", (name, values) => {
  expect([...keys[name]].sort()).toEqual(Object.values(values).sort());
});
