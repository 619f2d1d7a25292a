import { indicatorOf } from "../names/indicators";
import { type Baseline, baselineOf } from "../numbers/baselines";
import { type Quantity, quantities } from "../numbers/quantities";
import { valueKindOf } from "../numbers/value-kinds";
import type { Proposal } from "../fact";
import type { Rule, RuleInput } from "../rule";
import type { Sentence } from "../reading/sentences";
import type { Span } from "../../text/span";

/** Kinds whose numbers are aims only where a deadline says so. */
const ofRules = new Set(["LAW", "RULE", "NOTICE", "SUPPORT_POLICY", "GUIDE", "DECISION"]);
const past = /去年|上年|过去|以来|截至|目前|同比|已(?:建|有|达|经|完成|累计)|签约落地|现场发布|成立。|收官/u;
const amount =
  /补贴|补助|奖励|资助|给予|奖金|罚款|工资|缴费|费率|标准为|签约服务费|租金|享受|经费|救助|最高|每次|每季度|每月/u;
const building =
  /(?:建设|打造|建成|组建|培育|设立|成立|引进|形成|推出|建立|新增|新建|举办|创建|达到|超过|突破|至少|实施)$/u;
const ownParts = /^(?:门|用于|[:：]|政策|措施|举措|方面|部分|章|条政策|条措施|方向|阶段|环节|步|维度|层面|梯度|类)/u;
const deadline =
  /(?:到|至|力争到?)(?<a>20\d{2})年(?:底|末)?(?:前|时)?|(?<b>20\d{2})年(?:底|末)(?:前)?|(?<c>20\d{2})年(?=(?:力争)?(?:达到|达|每))/gu;

/** Numbers that a source sets as aims; the deadline governs up to the end of the sentence. */
export const goals: Rule = {
  name: "goals",
  finds: "numbers set as aims, each with its unit, comparator, kind of value and the deadline that governs it",
  examples: [
    {
      text: "到2025年,元宇宙及关联产业规模超过1350亿元。引进培养10名高层次领军人才,建成3-5个元宇宙重点实验室。",
      finds: [
        [
          "goals",
          goal("INDUSTRY_SCALE", "LEVEL", "MORE_THAN", 135_000_000_000, null, "CNY", 2025),
          "元宇宙及关联产业规模超过1350亿元",
        ],
        ["goals", goal("LEADING_TALENT", "LEVEL", "EXACTLY", 10, null, "PERSON", null), "引进培养10名高层次领军人才"],
        ["goals", goal("LABS", "LEVEL", "BETWEEN", 3, 5, "COUNT", null), "建成3-5个元宇宙重点实验室"],
      ],
    },
    {
      text: "年均增速力争保持在5%以上，到2035年人均地区生产总值在2020年基础上翻一番。",
      finds: [
        [
          "goals",
          goal("GROWTH_RATE", "ANNUAL_INCREASE", "AT_LEAST", 5, null, "PERCENT", null),
          "年均增速力争保持在5%以上",
        ],
        [
          "goals",
          goal("GDP_PER_PERSON", "MULTIPLE", "EXACTLY", 2, null, "TIMES", 2035),
          "人均地区生产总值在2020年基础上翻一番",
        ],
      ],
    },
    {
      text: "培育科技领军人才50名、青年创新创业团队100个,建设一批平台。",
      finds: [
        ["goals", goal("LEADING_TALENT", "LEVEL", "EXACTLY", 50, null, "PERSON", null), "培育科技领军人才50名"],
        ["goals", goal("TEAMS", "LEVEL", "EXACTLY", 100, null, "COUNT", null), "青年创新创业团队100个"],
      ],
    },
    {
      text: "全社会研发投入强度从2023年的3.2%提高到2025年的3.5%以上。",
      finds: [
        [
          "goals",
          {
            ...goal("RESEARCH_SPENDING", "LEVEL", "AT_LEAST", 3.5, null, "PERCENT", 2025),
            ...{ baselineValue: 3.2, baselineYear: 2023 },
          },
          "全社会研发投入强度从2023年的3.2%提高到2025年的3.5%以上",
        ],
      ],
    },
    { text: "内容六个方面22条政策措施，去年已建成5个平台。加速打造四大基地，打造三张名片。", finds: [] },
  ],
  propose: (input) => {
    const [kind] = input.found("kind");
    if (kind?.value === "EVENT") return [];
    const needsDeadline = typeof kind?.value === "string" && ofRules.has(kind.value);
    return input.sentences.all.flatMap((sentence) => inSentence(input, sentence, needsDeadline));
  },
};

function goal(
  indicator: string,
  valueKind: string,
  comparator: string,
  value: number,
  upperValue: number | null,
  unit: string,
  year: number | null,
) {
  return { indicator, valueKind, comparator, value, upperValue, unit, deadline: year };
}

function inSentence({ text }: RuleInput, sentence: Sentence, needsDeadline: boolean): readonly Proposal[] {
  const words = text.slice(sentence.start, sentence.end);
  if (
    !/\d|翻[一两二三]番|[一二两三四五六七八九十][个家项名座]|百分之/u.test(words) ||
    past.test(words) ||
    /[=＝]/u.test(words)
  )
    return [];
  const deadlines = [...words.matchAll(deadline)].map((match) => ({
    year: Number(match.groups?.["a"] ?? match.groups?.["b"] ?? match.groups?.["c"]),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  return sentence.clauses.flatMap((clause) =>
    pieces(text, clause).flatMap(({ span, quantity, baseline }): readonly Proposal[] => {
      const by = deadlines.findLast(({ end }) => end <= quantity.numberAt);
      if (needsDeadline && !by) return [];
      const from = by && by.end > span.start && by.start <= span.start + 8 ? by.end : span.start;
      const start = from + (/^[，,、：:\s]*/u.exec(text.slice(from, span.end))?.[0].length ?? 0);
      const piece = text.slice(start, span.end);
      if (amount.test(piece)) return [];
      // 分别超70%、60%: a number alone has the words of the clause.
      const words = quantity.start === start ? text.slice(Math.max(clause.start, span.end - AROUND), span.end) : piece;
      const { valueKind, comparator } = valueKindOf(words, quantity);
      const value = {
        ...{ indicator: indicatorOf(piece, quantity.unit), valueKind, comparator },
        ...{ value: quantity.value, upperValue: quantity.upperValue, unit: quantity.unit, deadline: by?.year ?? null },
        ...(baseline && { baselineValue: baseline.value }),
        ...(baseline?.year != null && { baselineYear: baseline.year }),
      };
      const label = labelOf(text, { start, end: span.end }, quantity, baseline);
      return [
        {
          field: "goals",
          value,
          start,
          end: span.end,
          score: 0.88,
          label,
          ...(by && { deadlineAt: { start: by.start, end: by.end } }),
        },
      ];
    }),
  );
}

interface Piece {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly baseline?: Baseline;
}

/** The parts of a clause, one for each number that is an aim. */
function pieces(text: string, clause: Span): readonly Piece[] {
  const words = text.slice(clause.start, clause.end);
  const all = quantities(words).map((one) => shifted(one, clause.start));
  const aims = all.filter((one, index) => isAim(text, clause, one, all[index + 1]));
  const baselines = new Map(
    aims.flatMap((one, index) => {
      const next = aims[index + 1];
      const baseline = next && baselineOf(text, clause.start, one, next);
      return next && baseline ? [[next, { baseline, one }] as const] : [];
    }),
  );
  const started = new Set([...baselines.values()].map(({ one }) => one));
  const counted = aims.filter((one) => !started.has(one));
  return counted.map((quantity, index) => {
    const [previous, next] = [counted[index - 1], counted[index + 1]];
    const start = previous ? border(text, previous, quantity) + 1 : clause.start;
    const begins = index === 0 ? lastAction(text, clause.start, quantity.start) : start;
    const end = next ? border(text, quantity, next) : endOfAction(text, quantity.end, clause.end);
    const baseline = baselines.get(quantity)?.baseline;
    return { quantity, span: { start: begins, end }, ...(baseline && { baseline }) };
  });
}

/** How far before a number the words are read that say what it is; a clause may be a page of numbers. */
const NEAR = 16;
/** How long the words in brackets, or those that several numbers share, may be. */
const AROUND = 200;

const shifted = (one: Quantity, by: number): Quantity => ({
  ...one,
  ...{ start: one.start + by, end: one.end + by, numberAt: one.numberAt + by },
});

function isAim(text: string, clause: Span, one: Quantity, next: Quantity | undefined): boolean {
  if (one.isTime || ownParts.test(text.slice(one.end, one.end + 4))) return false;
  const head = text.slice(Math.max(clause.start, one.start - NEAR), one.start);
  if (isInBrackets(text.slice(Math.max(clause.start, one.numberAt - AROUND), one.numberAt))) return false;
  if (one.isHan && one.unit !== "TIMES" && one.unit !== "RANK" && !building.test(head)) return false;
  if (one.unit === "VISIT" && one.value < 1000) return false;
  // 1亿元以上...项目300个: the first number says which projects are counted.
  const between = next ? text.slice(one.end, next.start) : "";
  return !(next && one.unit === "CNY" && next.unit === "COUNT" && !/[、，和及]/u.test(between));
}

function isInBrackets(words: string): boolean {
  const open = Math.max(words.lastIndexOf("（"), words.lastIndexOf("("), words.lastIndexOf("《"));
  return open > Math.max(words.lastIndexOf("）"), words.lastIndexOf(")"), words.lastIndexOf("》"));
}

/** Where the part of the second number begins: at the mark that directly follows the first one, else at the last mark. */
function border(text: string, one: Quantity, next: Quantity): number {
  const between = text.slice(one.end, next.start);
  const direct = /^[、和及]/u.test(between);
  const last = Math.max(...["、", "和", "及"].map((mark) => between.lastIndexOf(mark)));
  return one.end + (direct ? 0 : Math.max(last, 0));
}

/** 培育一批人才、组建一个联盟: the action of the number begins after the last mark before a verb. */
function lastAction(text: string, start: number, until: number): number {
  const head = text.slice(start, until);
  const mark = head.lastIndexOf("、");
  const isAction =
    mark >= 0 && /^(?:组建|建设|打造|培育|引进|建成|形成|推出|新增|培养|设立|建立)/u.test(head.slice(mark + 1));
  return isAction ? start + mark + 1 : start;
}

function endOfAction(text: string, from: number, until: number): number {
  const match = /、(?:组建|建设|打造|培育|引进|制定|建成|形成|推出|完善|建立)/u.exec(text.slice(from, until));
  return match ? from + match.index : until;
}

const verbs =
  /^(?:力争|目标|累计|其中|推动|组织|引进|培育|培养|建设|建成|打造|形成|实施|新增|推出|落地|和|高标准|高水平|引育|汇聚|到|达到)+/u;

/** What is counted: the words after a counted number, else those before it. */
function labelOf(text: string, { start, end }: Span, quantity: Quantity, baseline: Baseline | undefined): string {
  const after = text.slice(quantity.end, end).replace(/^的/u, "");
  const before = text.slice(start, baseline?.start ?? quantity.start).replace(/(?:力争|保持在?|分别|各|达)+$/u, "");
  return after.length > 1 && !/^[、，]/u.test(after)
    ? after
    : before.replace(verbs, "") || before || text.slice(start, end);
}
