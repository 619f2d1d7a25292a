import { toSimplified } from "../simplified";
import { blankCharacter } from "./characters";

/** The parts of a text that may be a line of bodies: what is between line breaks, marks of titles and marks of sentences. */
const segments = /[^\r\n\u2028\u2029《》〈〉【】「」『』“”，。；：、！？,;:!?]+/gu;

/** The last characters of the name of a body. */
const suffix =
  "局|委|委员会|厅|部|办|公室|府|院|会|署|社|处|队|司|馆|站|所|中心|中央|银行|支行|分行|集团|大学|学校|海关|人大|政协|妇联|残联|工商联|" +
  "科协|文联|侨联|党组|联盟";
const name = String.raw`\p{Script=Han}{2,38}(?:${suffix})(?:[(（]\p{Script=Han}+[)）])?`;
const isName = new RegExp(`^${name}$`, "u");
/** What may follow the last body in a title or a signature. */
const following = "(?:关于|印发|联合|发布|转发|通知|公告|等|[0-9〇○零一二]{2,4}年|[0-9]{4}[-.])";
const isEnd = new RegExp(`^(?:${following}|${name}${following})`, "u");
const isFollowing = new RegExp(`^${following}`, "u");

/** Max characters of a name with what a broken line may leave in it. */
const LONGEST = 60;

const blanks = new RegExp(`${blankCharacter}+`, "gu");

/**
 * The offsets of the blanks that separate the names of bodies in a line, such as 广州市民政局 广州市财政局. A line of bodies
 * consists of at least two names; a date, or words such as 关于, may follow them. A blank within a name is not returned.
 */
export function blanksBetweenBodies(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { 0: segment, index } of text.matchAll(segments)) {
    const inside = segment.trim();
    if (!/\s/u.test(inside)) continue;
    const offset = index + segment.indexOf(inside);
    for (const blank of separators(toSimplified(inside))) found.add(offset + blank);
  }
  return found;
}

/** The offsets of the separating blanks in a line; empty if it is no line of bodies. */
function separators(line: string): readonly number[] {
  const between: number[] = [];
  let [names, part, from] = [0, "", 0];
  for (const { 0: blank, index } of line.matchAll(blanks)) {
    part += line.slice(from, index);
    from = index + blank.length;
    if (part.length > LONGEST) return [];
    if (!isName.test(part)) continue;
    names += 1;
    between.push(index);
    part = "";
  }
  part += line.slice(from);
  if (isName.test(part)) return names > 0 ? between : [];
  if (names === 0 || !isEnd.test(part)) return [];
  // The blank before 关于 or before a date separates no names.
  return isFollowing.test(part) ? between.slice(0, -1) : between;
}
