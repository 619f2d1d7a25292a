import { GoalValueKind } from "../../schema/enums";
import { reviewedFacts } from "../support/reviewed-facts";
import { digest, words } from "./reviewed-facts";

/** What a clause says by itself, read without the product's code (semantics 25). */
function readAmount(clause: string) {
  const written = /(突破|超过|超|达到)?(?:(\d+)(?:-(\d+))?|(一))(亿)?(元|名|人|项|个|家)(以上)?/u.exec(clause);
  if (!written) throw new Error(`No amount in ${clause}`);
  const [, word, number, upper, one, hundredMillions, counted, orMore] = written;
  const base = hundredMillions ? 1e8 : 1;
  const unit = counted === "元" ? "CNY" : counted === "名" || counted === "人" ? "PERSON" : "COUNT";
  const comparator = upper ? "BETWEEN" : word === "达到" || orMore ? "AT_LEAST" : word ? "MORE_THAN" : "EXACTLY";
  return {
    comparator,
    value: one ? 1 : Number(number) * base,
    upperValue: upper ? Number(upper) * base : null,
    unit,
  };
}

/** The clause counts the first of these that it names (semantics 26). */
const indicators: [string, RegExp][] = [
  ["INDUSTRY_SCALE", /产业规模/u],
  ["PATENTS", /专利/u],
  ["KEY_TECHNOLOGIES", /关键核心技术/u],
  ["TEAMS", /团队/u],
  ["LEADING_TALENT", /领军人才/u],
  ["EMPLOYMENT", /从业人员/u],
  ["SPECIALISED_FIRMS", /专精特新/u],
  ["INNOVATIVE_SMES", /中小企业/u],
  ["ECOSYSTEM_FIRMS", /生态链企业/u],
  ["LEADING_FIRMS", /(头部|领军|龙头)企业/u],
  ["PARKS", /园区/u],
  ["CARRIERS", /载体/u],
  ["LABS", /实验室/u],
  ["DEMONSTRATIONS", /示范应用|示范场景/u],
  ["MAJOR_PROJECTS", /重大项目/u],
  ["PRODUCTS", /产品/u],
  ["ALLIANCES", /联盟/u],
  ["PLATFORMS", /平台/u],
];

async function allGoals() {
  const { text } = await digest();
  return (await reviewedFacts()).policies.flatMap(({ goals }) =>
    goals.map((goal) => ({ goal, clause: words(text, goal.evidence[0] ?? { start: 0, end: 0 }), text })),
  );
}

describe("the independent reading of a clause", () => {
  test.each([
    ["产业规模突破800亿元", { comparator: "MORE_THAN", value: 80_000_000_000, upperValue: null, unit: "CNY" }],
    ["产业规模超过1350亿元", { comparator: "MORE_THAN", value: 135_000_000_000, upperValue: null, unit: "CNY" }],
    ["产业规模达到500亿元", { comparator: "AT_LEAST", value: 50_000_000_000, upperValue: null, unit: "CNY" }],
    ["突破关键核心技术超50个", { comparator: "MORE_THAN", value: 50, upperValue: null, unit: "COUNT" }],
    ["打造1-2个元宇宙特色园区", { comparator: "BETWEEN", value: 1, upperValue: 2, unit: "COUNT" }],
    ["引进10家以上企业", { comparator: "AT_LEAST", value: 10, upperValue: null, unit: "COUNT" }],
    ["人才50名", { comparator: "EXACTLY", value: 50, upperValue: null, unit: "PERSON" }],
    ["组建一个产业联盟", { comparator: "EXACTLY", value: 1, upperValue: null, unit: "COUNT" }],
  ])("%s", (clause, amount) => {
    expect(readAmount(clause)).toEqual(amount);
  });
});

describe("the goals of the digest", () => {
  test("agree with their own words in comparator, value and unit", async () => {
    const goals = await allGoals();
    expect(goals).toHaveLength(34);
    for (const { goal, clause } of goals) {
      const { comparator, value, upperValue, unit } = goal;
      expect({ clause, comparator, value, upperValue, unit }).toEqual({ clause, ...readAmount(clause) });
    }
  });

  test("are levels of their indicator, unless their words speak of what is added", async () => {
    for (const { goal, clause } of await allGoals()) {
      const added = /新增|新建|新培育|增长/u.test(clause);
      expect({ clause, valueKind: goal.valueKind }).toEqual({ clause, valueKind: added ? "INCREASE" : "LEVEL" });
      expect([goal.subject, goal.baselineValue, goal.baselineYear]).toEqual([null, null, null]);
    }
    expect((await allGoals()).filter(({ goal }) => goal.valueKind === GoalValueKind.INCREASE)).toHaveLength(1);
  });

  test("count what their words count", async () => {
    for (const { goal, clause } of await allGoals()) {
      const [indicator] = indicators.find(([, sign]) => sign.test(clause)) ?? [];
      expect({ clause, indicator: goal.indicator }).toEqual({ clause, indicator });
    }
  });

  test("have the deadline that precedes them in their sentence, and no other", async () => {
    for (const { goal, clause, text } of await allGoals()) {
      const start = goal.evidence[0]?.start ?? 0;
      const since = words(text, { start: 0, end: start });
      const sentence =
        since
          .slice(since.lastIndexOf("。") + 1)
          .split("\n")
          .at(-1) ?? "";
      const [, year] = /到(\d{4})年/u.exec(sentence) ?? [];
      expect({ clause, deadline: goal.deadline }).toEqual({ clause, deadline: year ? Number(year) : null });
      const deadline = goal.evidence[1];
      expect(deadline ? words(text, deadline) : null).toBe(year ? `到${year}年` : null);
    }
  });

  test("are labelled in the words of their clause, except for what the label leaves out", async () => {
    for (const { goal, clause } of await allGoals()) expect(clause).toContain(goal.label.replace("累计申请", ""));
  });
});
