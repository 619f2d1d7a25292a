import { blankCharacter } from "./characters";
import { linesOf } from "./lines";

const gaps = new RegExp(`${blankCharacter}+`, "gu");

/** Min gaps with a tab in a row; one alone may be between the number of a heading and its words. */
const GAPS = 2;

/** The offsets of the gaps between the columns of rows that tabs divide, as a table that was copied has them. */
export function gapsOfRows(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  if (!text.includes("\t")) return found;
  for (const { content, contentStart } of linesOf(text)) {
    const tabs = Array.from(content.matchAll(gaps)).filter(([gap]) => gap.includes("\t"));
    if (tabs.length >= GAPS) for (const { index } of tabs) found.add(contentStart + index);
  }
  return found;
}
