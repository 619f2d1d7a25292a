import type { Span } from "../../text/span";
import { linesOf } from "./lines";

/** How a heading begins, the widest first. */
const ranks: readonly RegExp[] = [
  /^第[一二三四五六七八九十\d]+(?:章|部分|篇)/u,
  /^第[一二三四五六七八九十\d]+节/u,
  /^[一二三四五六七八九十]+、/u,
  /^[（(][一二三四五六七八九十]+[)）]/u,
];
const LONGEST_HEADING = 40;
const past = /(?:成就|成效|成绩|回顾|发展基础|过去[一二三四五六七八九十]年|以来)/u;
const future = /目标|任务|展望|要求|安排|建议/u;

const rankOf = (line: string) => ranks.findIndex((form) => form.test(line));

/** The parts of a text whose heading says that they tell what was reached: 第一节 “十四五”发展成就. Their numbers are no aims. */
export function pastSections(text: string): readonly Span[] {
  const headings = linesOf(text).flatMap(({ start, end }) => {
    const line = text.slice(start, end);
    const rank = rankOf(line);
    return rank < 0 || line.length > LONGEST_HEADING || /[。；]/u.test(line) ? [] : [{ start, line, rank }];
  });
  return headings.flatMap(({ start, line, rank }, index) => {
    if (!past.test(line) || future.test(line)) return [];
    const next = headings.find((other, position) => position > index && other.rank <= rank);
    return [{ start, end: next?.start ?? text.length }];
  });
}
