import { characterAt, characterBefore, isHan } from "./characters";
import { type Line, linesOf, widthOf } from "./lines";
import { pageFurniture } from "./page-furniture";
import { endsOpen, pageWidth } from "./page-width";
import type { FindReplacements, Replacement } from "./replacement";

/** The media type of texts that were set in pages. */
export const PDF = "application/pdf";

/** How much narrower than the page a full line may be, in half-width columns: marks are set closer together. */
const SLACK = 2;

/** The beginning of a heading, of an article, or of an item of a list. */
const opensItem =
  /^(?:第[一二三四五六七八九十百零〇\d]+[章节節条條款编編篇部]|[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十\d]+[)）]|\d{1,3}[.．、)）](?!\d)|[①-⑳⒈-⒛]|附件|附[:：]|注[:：]|[—－–-]{1,2}(?=\p{Script=Han})|[•·●○■◆□※★])/u;
/** A row of a table: columns with wide gaps. */
const isRow = /\S(?:\t|[^\S\r\n\t]{2,})\S.*(?:\t|[^\S\r\n\t]{2,})\S/u;
const sentenceEnd = /[。！？；]/u;
/** The characters that a line cannot break: a number or a word, or one character; with the marks that cannot open a line. */
const firstUnit = /^(?:[\p{Script=Latin}\d.,%/-]+|.)[，。、；：！？）》”’]*/su;

const opensWithWord = /^\p{Script=Latin}/u;
const endsWithWord = /\p{Script=Latin}$/u;

/** How far a line is indented, in characters. */
const indentOf = ({ start, contentStart }: Line) => contentStart - start;

function mostFrequent(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].reduce((found, each) => (each[1] > found[1] ? each : found), [0, 0])[0];
}

/**
 * Restores a text that was set in pages, which is one from a PDF, or one whose lines are broken at one width. Removes the
 * numbers of pages and running heads, and joins lines that the page broke within a sentence. Paragraphs, headings, items of
 * lists and rows of tables stay lines.
 */
export const findPageBreaks: FindReplacements = (text, { mediaType }) => {
  const lines = linesOf(text);
  const width = pageWidth(lines);
  const isPdf = mediaType === PDF;
  if (width === undefined && !isPdf) return [];
  const furniture = pageFurniture(text, lines);
  const indent = mostFrequent(lines.filter(({ content }) => content !== "").map(indentOf));

  /** @param hasSentence whether the line, with what was joined to it, contains a whole sentence */
  const isJoined = (line: Line, hasSentence: boolean, next: Line, crossesPage: boolean, crossesEmpty: boolean) => {
    if (!endsOpen(line) || opensItem.test(next.content) || indentOf(next) > indent) return false;
    if (isRow.test(line.content) || isRow.test(next.content)) return false;
    if (/\d$/u.test(line.content) && /^\d/u.test(next.content)) return false;
    const unit = firstUnit.exec(next.content)?.[0] ?? "";
    const isFull = width !== undefined && widthOf(line.content) + widthOf(unit) > width - SLACK;
    if (isFull && (crossesPage || !crossesEmpty)) return true;
    const isOpen = hasSentence && isHan(characterBefore(line.content, line.content.length));
    return isPdf && isOpen && isHan(characterAt(next.content, 0));
  };

  const found: Replacement[] = [];
  let last: Line | undefined;
  let [hasSentence, hasEmpty] = [false, false];
  /** What the page printed since the last line of the text. */
  let printed: Printed[] = [];
  const removePrinted = () => {
    found.push(...printed.map(({ rule, line: { start, next } }) => ({ rule, start, end: next, text: "" })));
    printed = [];
  };
  for (const [index, line] of lines.entries()) {
    const rule = furniture.get(index);
    if (rule) printed.push({ rule, line });
    else if (line.content === "") hasEmpty = true;
    else {
      const hasOwn = sentenceEnd.test(line.content);
      const joins = last !== undefined && isJoined(last, hasSentence, line, printed.length > 0, hasEmpty);
      if (last && joins) found.push(...joining(last, printed.splice(0), line));
      else removePrinted();
      hasSentence = hasOwn || (joins && hasSentence);
      [last, hasEmpty] = [line, false];
    }
  }
  removePrinted();
  return found;
};

/** A line that a page prints beside its text. */
interface Printed {
  readonly rule: Replacement["rule"];
  readonly line: Line;
}

/** The line breaks between two parts of a sentence go, and so does what the page prints between them. */
function joining(before: Line, printed: readonly Printed[], after: Line): readonly Replacement[] {
  const gap = endsWithWord.test(before.content) && opensWithWord.test(after.content) ? " " : "";
  const pieces: Replacement[] = [];
  let from = before.contentEnd;
  for (const { rule, line } of printed) {
    pieces.push({ rule: "BROKEN_LINE", start: from, end: line.contentStart, text: "" });
    pieces.push({ rule, start: line.contentStart, end: line.contentEnd, text: "" });
    from = line.contentEnd;
  }
  return [...pieces, { rule: "BROKEN_LINE", start: from, end: after.contentStart, text: gap }];
}
