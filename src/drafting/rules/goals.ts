import { indicatorOf } from "../names/indicators";
import type { Baseline } from "../numbers/baselines";
import type { Quantity } from "../numbers/quantities";
import { valueKindOf } from "../numbers/value-kinds";
import type { Proposal } from "../fact";
import type { Rule, RuleInput } from "../rule";
import { AROUND, pieces } from "../reading/aims";
import { startsWithVerb } from "../reading/action-verbs";
import { pastSections } from "../reading/past-sections";
import type { Sentence } from "../reading/sentences";
import type { Span } from "../../text/span";

/** Kinds whose numbers are aims only where a deadline says so. */
const ofRules = new Set(["LAW", "RULE", "NOTICE", "SUPPORT_POLICY", "GUIDE", "DECISION"]);
const past = /去年|上年|过去|以来|截至|目前|同比|已(?:建|有|达|经|完成|累计)|签约落地|现场发布|成立。|收官/u;
/** Words of what was reached, where nothing in the sentence looks ahead. */
const reached = /跃居|获评|荣获|荣膺|蝉联|入选|居[^，。]{0,8}(?:首位|第[一二三四五六])|连续[^，。]{1,3}年/u;
const ahead = /力争|确保|争取|争创|目标|将|到20\d{2}年|20\d{2}年(?:底|末)/u;
const amount =
  /补贴|补助|奖励|资助|给予|奖金|罚款|工资|缴费|费率|标准为|签约服务费|租金|享受|经费|救助|最高|每次|每季度|每月/u;
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
    {
      text: "第一节 “十四五”发展成就\n经济总量突破3万亿元。\n第二节 主要目标\n到2030年，累计举办5000人以上大型演唱会数量超800场。",
      finds: [
        [
          "goals",
          goal(null, "LEVEL", "MORE_THAN", 800, null, "COUNT", 2030),
          "累计举办5000人以上大型演唱会数量超800场",
        ],
      ],
    },
    {
      text: "到2030年，就业人数达1.5万。培育10家产值超100亿元企业。",
      finds: [
        ["goals", goal("EMPLOYMENT", "LEVEL", "AT_LEAST", 15_000, null, "PERSON", 2030), "就业人数达1.5万"],
        ["goals", goal("FIRMS", "LEVEL", "EXACTLY", 10, null, "COUNT", null), "培育10家产值超100亿元企业"],
      ],
    },
    {
      text: "新增“双一流”高校1所、“双一流”学科2~4个。",
      finds: [
        ["goals", goal(null, "INCREASE", "EXACTLY", 1, null, "COUNT", null), "新增“双一流”高校1所"],
        ["goals", goal(null, "INCREASE", "BETWEEN", 2, 4, "COUNT", null), "“双一流”学科2~4个"],
      ],
    },
    { text: "坚持安全第一，国家高新技术企业达2.6万家、跃居全国城市首位。", finds: [] },
    { text: '落实“三个15%”和"五个20%"政策，打造15分钟生活圈，建设100亿元级产业集群。', finds: [] },
    { text: "内容六个方面22条政策措施，去年已建成5个平台。加速打造四大基地，打造三张名片。", finds: [] },
  ],
  propose: (input) => {
    const [kind] = input.found("kind");
    if (kind?.value === "EVENT") return [];
    const needsDeadline = typeof kind?.value === "string" && ofRules.has(kind.value);
    const past = pastSections(input.text);
    return input.sentences.all
      .filter(({ start }) => !past.some((section) => section.start <= start && start < section.end))
      .flatMap((sentence) => inSentence(input, sentence, needsDeadline));
  },
};

function goal(
  indicator: string | null,
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
    (reached.test(words) && !ahead.test(words)) ||
    /[=＝]/u.test(words)
  )
    return [];
  const deadlines = [...words.matchAll(deadline)].map((match) => ({
    year: Number(match.groups?.["a"] ?? match.groups?.["b"] ?? match.groups?.["c"]),
    start: sentence.start + match.index,
    end: sentence.start + match.index + match[0].length,
  }));
  let added = false;
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
      const read = valueKindOf(words, quantity);
      // 新增高校1所、学科3个: one verb has both.
      const isShared =
        added && read.valueKind === "LEVEL" && text.charAt(start - 1) === "、" && !startsWithVerb.test(piece);
      added = /^新(?:增|建|设|引进|引育|培育|认定)/u.test(piece) || isShared;
      const { comparator, valueKind } = isShared ? { ...read, valueKind: "INCREASE" } : read;
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
