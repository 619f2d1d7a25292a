import type { Span } from "../../text/span";

/** How the names of bodies end. */
const endings =
  "人民政府|委员会|管委会|办公厅|办公室|统战部|宣传部|组织部|国务院|总局|分局|协会|学会|联合会|银行|法院|检察院|研究院|" +
  "局|厅|委|部|署|党组";
const body = new RegExp(`^[\\p{Script=Han}（）()]{1,46}(?:${endings})$`, "u");
/** Words that end like a body and are none. */
const noBody = /(?:全部|内部|各部|等部|布局|格局|结局|大厅|餐厅|[的了])$/u;

/** The whole of these words is the name of one body, such as an office; a region's name alone is none. */
export const isBody = (words: string): boolean => words.length >= 3 && body.test(words) && !noBody.test(words);

/** The names in a list of bodies, each with its place; 和 inside 工业和信息化局 separates nothing. */
export function bodiesIn(text: string, start: number, end: number): readonly Span[] {
  const spans: Span[] = [];
  let from = start;
  for (const piece of text
    .slice(start, end)
    .split(/([\s、，,]+|(?<=[局委厅部])(?:和|与|会同|联合)(?=\p{Script=Han}{4,}[局委厅部会府]))/u)) {
    if (isBody(piece)) spans.push({ start: from, end: from + piece.length });
    from += piece.length;
  }
  return spans;
}

/** A line that has nothing but the names of bodies. */
export function isLineOfBodies(line: string): boolean {
  const words = line.trim();
  return words.length < 300 && words.split(/[\s、]+/u).every(isBody);
}
