import type { AmountValue } from "../fact";
import { type Quantity, quantities } from "../numbers/quantities";
import type { Rule } from "../rule";

const supports = /补贴|补助|奖励|资助|给予|奖金|罚款|费率|标准|支持|经费|不超过|最高|救助|缴费/u;
/** How far before a number the words are read that say what it is. */
const NEAR = 24;
const conditions = /(?:注册资本|营业收入|年收入|投资额|产值|规模)[^，。；]{0,10}$/u;
const period = /(?<each>(?:每(?:人|户|年|月|日|天|平方米|吨))+)[^，。；\d]{0,8}(?:[\d.]+万?元[、和及])*$/u;
const perWords: Readonly<Record<string, string>> = {
  ...{
    人: "PERSON",
    户: "HOUSEHOLD",
    年: "YEAR",
    月: "MONTH",
    日: "DAY",
    天: "DAY",
    平方米: "SQUARE_METRE",
    吨: "TONNE",
  },
};

/** Money and rates that a measure names: fixed, at most, at least, or a share. What counts as an aim is a goal. */
export const amounts: Rule = {
  name: "amounts",
  finds:
    "money and rates of supports, standards and fines, with their unit (每人每月) and whether they are a ceiling or a floor",
  examples: [
    {
      text: "全市最低生活保障标准为每人每月1309元。",
      finds: [["amounts", amount("FIXED", 1309, "CNY/PERSON/MONTH"), "每人每月1309元"]],
    },
    {
      text: "每年安排最高100万元经费支持中心建设，给予租金总额的50%补贴。",
      finds: [
        ["amounts", amount("CEILING", 1_000_000, "CNY/YEAR"), "每年安排最高100万元"],
        ["amounts", amount("RATE", 50, "PERCENT"), "50%"],
      ],
    },
    {
      text: "救助标准不超过240元/人/日。",
      finds: [["amounts", amount("CEILING", 240, "CNY/PERSON/DAY"), "不超过240元/人/日"]],
    },
    {
      text: "救助金额累计最高不得超过5万元。",
      finds: [["amounts", amount("CEILING", 50_000, "CNY"), "不得超过5万元"]],
    },
    { text: "到2025年，产业规模超过1350亿元。", finds: [] },
  ],
  propose: ({ text, sentences, found }) => {
    const goals = found("goals");
    return sentences.all.flatMap((sentence) => {
      const words = text.slice(sentence.start, sentence.end);
      if (!/\d/u.test(words) || !supports.test(words)) return [];
      return quantities(words).flatMap((one) => {
        const start = sentence.start + one.start;
        if (!["CNY", "USD", "PERCENT"].includes(one.unit) || one.isHan) return [];
        if (goals.some((goal) => goal.start <= start && start < goal.end)) return [];
        const head = words.slice(Math.max(0, one.start - NEAR), one.start);
        if (conditions.test(head) || (one.unit === "PERCENT" && !/(?:的|按|为)$/u.test(head))) return [];
        const { unit, from, end } = compound(words, one);
        const value: AmountValue = { role: roleOf(one), value: one.value, upperValue: one.upperValue, unit };
        return [
          { field: "amounts" as const, value, start: sentence.start + from, end: sentence.start + end, score: 0.85 },
        ];
      });
    });
  },
};

function amount(role: AmountValue["role"], value: number, unit: string): AmountValue {
  return { role, value, upperValue: null, unit };
}

function roleOf({ unit, comparator }: Quantity): AmountValue["role"] {
  if (unit === "PERCENT") return "RATE";
  if (comparator === "AT_MOST" || comparator === "LESS_THAN") return "CEILING";
  return comparator === "AT_LEAST" || comparator === "MORE_THAN" ? "FLOOR" : "FIXED";
}

/** 每人每月 before the number and /人/日 after it make the unit. */
function compound(
  words: string,
  one: Quantity,
): { readonly unit: string; readonly from: number; readonly end: number } {
  if (one.unit === "PERCENT") return { unit: one.unit, from: one.numberAt, end: one.end };
  const head = words.slice(Math.max(0, one.start - 40), one.start);
  const before = period.exec(head);
  const after = /^(?:\/(?:人|户|年|月|日|天|平方米|吨))+/u.exec(words.slice(one.end))?.[0] ?? "";
  const parts = [...(before?.groups?.["each"] ?? "").split("每"), ...after.split("/")].filter((part) => part !== "");
  const isDirect = before !== null && !/\d/u.test(before[0]);
  const from = before && isDirect ? one.start - before[0].length : one.start;
  return {
    unit: [one.unit, ...parts.map((part) => perWords[part] ?? "COUNT")].join("/"),
    from,
    end: one.end + after.length,
  };
}
