import type { Span } from "../../text/span";
import type { Quantity } from "./quantities";

/** The number from which a goal starts, with the year that it is of. */
export interface Baseline extends Span {
  readonly value: number;
  readonly year: number | null;
}

const from = /(?:从|由)(?:目前的?|现(?:有|在)的?|(?:(?<year>20\d{2})年(?:底|末)?的?))?(?:约|大约|近)?$/u;
const changes =
  /^(?:左右|以上)?[，,]?(?:逐步|稳步|力争|进一步|持续)?(?:提高|提升|增加|增长|上升|扩大|增|升|下降|降低|减少|压减|压缩|缩短|降)(?:至|到|为)/u;

/** The longest beginning that is read: 从2020年底的. */
const LONGEST = 16;

/** The number before this one as its baseline, where the words say that it changes from the one to the other: 从8%提高到10%. */
export function baselineOf(text: string, start: number, one: Quantity, next: Quantity): Baseline | undefined {
  if (one.unit !== next.unit || one.upperValue !== null) return undefined;
  // 提高到 may be a part of the second number's comparator.
  if (!changes.test(text.slice(one.end, next.numberAt))) return undefined;
  const head = text.slice(Math.max(start, one.numberAt - LONGEST), one.numberAt);
  const match = from.exec(head);
  if (!match) return undefined;
  const year = match.groups?.["year"];
  const begins = one.numberAt - match[0].length;
  return { value: one.value, year: year === undefined ? null : Number(year), start: begins, end: one.end };
}
