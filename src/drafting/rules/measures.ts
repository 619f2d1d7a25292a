import { instrumentOf } from "../names/instruments";
import { quantities } from "../numbers/quantities";
import { startsAnotherAction, startsWithFrame, startsWithVerb } from "../reading/action-verbs";
import type { Sentence } from "../reading/sentences";
import type { Proposal } from "../fact";
import type { Rule, RuleInput } from "../rule";
import type { Span } from "../../text/span";

const ofRules = new Set(["LAW", "RULE", "NOTICE", "DECISION", "GUIDE"]);
const opening = /^(?:提出|目标|同时|其中|会议|要)+/u;
const frame =
  /^(?:围绕|依托|面向|立足|聚焦|抓住|通过|根据|按照|为了|为贯彻|为深入|为全面|坚持以)|^以[^，,]{1,40}(?:为(?:突破|方向|目标)|为主题|为引领)$/u;
const condition = /^为[^，,]{2,30}?(?:注入|贡献|提供新|作出)/u;
const commands =
  /应当|应|不得|必须|须|可以|可|禁止|给予|予以|负责|鼓励|支持|免|补发|标准为|按照|参照|确定|由|处.{0,8}罚款|加强|推动|引导|领取|承担|安排/u;
const noCommand =
  /^为.{2,200}制定本|本(?:办法|条例|细则|通知|规定)所称|是指|适用本|[起]施行|有效期|同时废止|所涉|现印发|起执行|现(?:将|就)|请(?:认真)?(?:贯彻|径)|^附件|制定本/u;

/** What a policy says will be done: clauses that begin with an action, or the sentences of rules that command, grant or forbid. */
export const measures: Rule = {
  name: "measures",
  finds:
    "clauses that say what will be done and set no number as an aim; in rules, sentences that command, grant or forbid",
  examples: [
    {
      text: "到2025年，形成元宇宙企业梯度集群。不断完善公共服务体系,产业生态持续完善,培育10家企业。",
      finds: [
        ["measures", "形成元宇宙企业梯度集群", "形成元宇宙企业梯度集群"],
        ["measures", "不断完善公共服务体系", "不断完善公共服务体系"],
      ],
    },
    {
      text: "内容22条:1.支持关键项目招引。2.科学谋划产业发展。",
      finds: [
        ["measures", "支持关键项目招引", "支持关键项目招引"],
        ["measures", "科学谋划产业发展", "科学谋划产业发展"],
      ],
    },
    {
      text: "广州市节水办法\n第一条 为节水，制定本办法。\n第二条 用水单位应当安装水表。\n第三条 本办法所称用水，是指使用水。",
      finds: [["measures", "用水单位应当安装水表。", "用水单位应当安装水表。"]],
    },
    { text: "产业综合优势显著增强,产业生态持续完善。", finds: [] },
  ],
  propose: (input) => {
    const [kind] = input.found("kind");
    const isRule =
      (kind && typeof kind.value === "string" && ofRules.has(kind.value) && input.heading === null) ??
      /第[一二三四五]条/u.test(input.text);
    const sentences = input.sentences.all.filter((sentence) => isBody(input, sentence));
    const spans = sentences.flatMap((sentence) => (isRule ? ofRule(input, sentence) : ofPlan(input, sentence)));
    return spans.map((span): Proposal => {
      const words = input.text.slice(span.start, span.end);
      return { field: "measures", value: words, instrument: instrumentOf(words), score: isRule ? 0.75 : 0.8, ...span };
    });
  },
};

/** Not the head of the entry: its title and the sentence that announces it. */
function isBody({ found, heading, text }: RuleInput, { start, end }: Sentence): boolean {
  const [title] = found("title");
  if (heading && start < heading.end) return false;
  if (title && start <= title.start && title.end <= end) return false;
  return end - start < 1500 && text.slice(start, end).length > 3;
}

/** The clauses of a sentence that begin with an action. */
function ofPlan(input: RuleInput, sentence: Sentence): readonly Span[] {
  const { text } = input;
  const given = /^(?:\d+[.．、])?对[^。]*(?:进行|给予|予以)[^，,。]{0,12}(?:扶持|支持|奖励|补贴|补助)[。]?$/u;
  const whole = text.slice(sentence.start, sentence.end);
  const [first] = sentence.clauses;
  if (given.test(whole) && first && quantities(whole).length === 0) {
    return [{ start: first.start, end: sentence.clauses.at(-1)?.end ?? sentence.end }];
  }
  return sentence.clauses.flatMap((clause) => parts(text, clause)).filter((span) => isAction(input, span, sentence));
}

/** 推进一批项目、组建一个联盟: each action of a list is a part. An item of a numbered line begins after its number. */
function parts(text: string, { start, end }: Span): readonly Span[] {
  const numbered = /^.{0,24}?[:：]\s?1[.．]/u.exec(text.slice(start, end));
  const from = numbered ? start + numbered[0].length : start;
  const words = text.slice(from, end);
  if (!startsWithVerb.test(words.replace(opening, ""))) return trimmed(text, { start: from, end });
  const marks = [...words.matchAll(/、/gu)].filter(
    ({ index }) => startsAnotherAction.test(words.slice(index + 1)) && !isQuoted(words.slice(0, index)),
  );
  const borders = [...marks.map(({ index }) => from + index), end];
  return borders.flatMap((border, index) =>
    trimmed(text, { start: index === 0 ? from : (borders[index - 1] ?? from) + 1, end: border }),
  );
}

const isQuoted = (head: string) =>
  head.lastIndexOf("“") > head.lastIndexOf("”") || head.lastIndexOf("（") > head.lastIndexOf("）");

function trimmed(text: string, { start, end }: Span): readonly Span[] {
  const skipped = opening.exec(text.slice(start, end))?.[0].length ?? 0;
  return end > start + skipped ? [{ start: start + skipped, end }] : [];
}

function isAction({ text, found }: RuleInput, { start, end }: Span, sentence: Sentence): boolean {
  const words = text.slice(start, end);
  if (words.length < 4 || frame.test(words) || condition.test(words)) return false;
  if (found("goals").some((goal) => goal.start < end && start < goal.end)) return false;
  const isNumberedItem = sentence.isNumbered && start === sentence.clauses[0]?.start;
  return (
    startsWithVerb.test(words) ||
    startsWithFrame.test(words) ||
    (isNumberedItem && /^[^，]{6,40}$/u.test(words) && text.charAt(end) === "。")
  );
}

/** The sentences of rules, each part up to ； by itself; a label before its first 。 is no part of it. */
function ofRule({ text, found }: RuleInput, sentence: Sentence): readonly Span[] {
  const [first] = sentence.clauses;
  if (!first) return [];
  const spans: Span[] = [];
  let start = first.start;
  for (const match of text.slice(first.start, sentence.end).matchAll(/[；;]|$/gu)) {
    const end = Math.min(first.start + match.index + match[0].length, sentence.end);
    if (end > start) spans.push({ start, end });
    start = end;
  }
  const amounts = found("amounts");
  return spans.filter(({ start: from, end }) => {
    const words = text.slice(from, end).trim();
    if (
      words.length < 10 ||
      !/(?:[。；]|(?:给予|予以|支持|奖励)[^，。]{0,12}[，][^，。]{0,6}：)$/u.test(words) ||
      noCommand.test(words)
    )
      return false;
    return commands.test(words) || amounts.some((one) => from <= one.start && one.end <= end);
  });
}
