import {
  blankCharacter,
  characterAt,
  characterBefore,
  isChineseMark,
  isHan,
  isLineBreak,
  isSharedMark,
} from "./characters";
import { blanksBetweenBodies } from "./lines-of-bodies";
import type { FindReplacements } from "./replacement";
import { gapsOfRows } from "./table-rows";

const blanks = new RegExp(`${blankCharacter}+`, "gu");

const isChinese = (character: string) => isHan(character) || isChineseMark(character);

/**
 * Removes blanks beside Chinese characters and marks, and at both ends of a line. Blanks between Latin words, between numbers
 * and in dates stay, and so do those between the names in a line of bodies, and tabs between the columns of a table. A mark
 * that other languages use too, such as ”, counts as Chinese if what it belongs to is Chinese.
 */
export const findBlanks: FindReplacements = (text) => {
  const separating = blanksBetweenBodies(text);
  const columns = gapsOfRows(text);
  return Array.from(text.matchAll(blanks)).flatMap(({ 0: blank, index }) => {
    const end = index + blank.length;
    const [before, after] = [characterBefore(text, index), characterAt(text, end)];
    const isAtEdge = before === "" || after === "" || isLineBreak(before) || isLineBreak(after);
    const goes =
      isAtEdge ||
      isChinese(before) ||
      isChinese(after) ||
      (isSharedMark(before) && isChinese(characterBefore(text, index - before.length))) ||
      (isSharedMark(after) && isChinese(characterAt(text, end + after.length)));
    return goes && !separating.has(index) && !columns.has(index)
      ? [{ rule: "BLANK" as const, start: index, end, text: "" }]
      : [];
  });
};
