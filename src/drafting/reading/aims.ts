import { type Baseline, baselineOf } from "../numbers/baselines";
import { type Quantity, quantities } from "../numbers/quantities";
import type { Span } from "../../text/span";

const building =
  /(?:建设|打造|建成|组建|培育|设立|成立|引进|形成|推出|建立|新增|新建|举办|创建|达到|超过|突破|至少|实施)$/u;
const ownParts = /^(?:门|用于|[:：]|政策|措施|举措|方面|部分|章|条政策|条措施|方向|阶段|环节|步|维度|层面|梯度|类)/u;

export interface Piece {
  readonly span: Span;
  readonly quantity: Quantity;
  readonly baseline?: Baseline;
}

/** The parts of a clause, one for each number that is an aim. */
export function pieces(text: string, clause: Span): readonly Piece[] {
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
  const counted = withoutConditions(
    text,
    aims.filter((one) => !started.has(one)),
  );
  return counted.map((quantity, index) => {
    const [previous, next] = [counted[index - 1], counted[index + 1]];
    const start = previous ? border(text, previous, quantity).end : clause.start;
    const begins = index === 0 ? lastAction(text, clause.start, quantity.start) : start;
    const end = next ? border(text, quantity, next).start : endOfAction(text, quantity.end, clause.end);
    const baseline = baselines.get(quantity)?.baseline;
    return { quantity, span: { start: begins, end }, ...(baseline && { baseline }) };
  });
}

/** How far before a number the words are read that say what it is; a clause may be a page of numbers. */
const NEAR = 16;
/** How long the words in brackets, or those that several numbers share, may be. */
export const AROUND = 200;

const shifted = (one: Quantity, by: number): Quantity => ({
  ...one,
  ...{ start: one.start + by, end: one.end + by, numberAt: one.numberAt + by },
});

function isAim(text: string, clause: Span, one: Quantity, next: Quantity | undefined): boolean {
  if (one.isTime || ownParts.test(text.slice(one.end, one.end + 4))) return false;
  const head = text.slice(Math.max(clause.start, one.start - NEAR), one.start);
  // 打造15分钟生活圈 names the thing by its number.
  if (one.unit === "MINUTE" && one.comparator === "EXACTLY") return false;
  if (isInBrackets(text.slice(Math.max(clause.start, one.numberAt - AROUND), one.numberAt))) return false;
  if (one.isHan && one.unit !== "TIMES" && one.unit !== "RANK" && !building.test(head)) return false;
  if (one.unit === "VISIT" && one.value < 1000) return false;
  // 1亿元以上...项目300个: the first number says which projects are counted.
  const between = next ? text.slice(one.end, next.start) : "";
  return !(next && one.unit === "CNY" && next.unit === "COUNT" && !/[、，和及]/u.test(between));
}

function isInBrackets(words: string): boolean {
  const last = (marks: string) => Math.max(...Array.from(marks, (mark) => words.lastIndexOf(mark)));
  const isOpen = words.split('"').length % 2 === 0;
  return isOpen || last("（(《“") > last("）)》”");
}

/** The mark between the parts of two numbers: the one that directly follows the first, else the last. */
function border(text: string, one: Quantity, next: Quantity): Span {
  const between = text.slice(one.end, next.start);
  const direct = /^[、和及]/u.test(between);
  const last = Math.max(...["、", "和", "及"].map((mark) => between.lastIndexOf(mark)));
  const start = one.end + (direct ? 0 : Math.max(last, 0));
  return { start, end: direct || last >= 0 ? start + 1 : start };
}

/** 产值超100亿元企业: what the second number says of the things that the first one counts. */
const counts = /^(?:以上|以下)?的?[^，。、\d]{0,8}(?:企业|项目|平台|园区|集群|基地|产业)/u;

/**
 * Without the numbers that only say which things another one counts: 5000人以上大型演唱会数量超800场 has one aim, and so has
 * 培育10家产值超100亿元企业.
 */
function withoutConditions(text: string, aims: readonly Quantity[]): readonly Quantity[] {
  const conditions = new Set<Quantity>();
  aims.forEach((one, index) => {
    const next = aims[index + 1];
    if (!next || conditions.has(one) || /[、，：:；]|和|及|与|中|其/u.test(text.slice(one.end, next.start))) return;
    const isCounted = (one.unit === "COUNT" || one.unit === "PERSON") && one.comparator !== "AT_MOST";
    const isSecond = isCounted && one.unit !== next.unit && counts.test(text.slice(next.end, next.end + AROUND));
    conditions.add(isSecond ? next : one);
  });
  return aims.filter((one) => !conditions.has(one));
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
