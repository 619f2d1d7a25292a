import { type Line, widthOf } from "./lines";

/** The part of the lines that may be longer than a page is wide, such as a line of a table. */
const OUTLIERS = 0.02;
/** Min width of a page, in half-width columns: no document is printed narrower, but lists are. */
const NARROWEST = 30;
/** How far a full line may stay below the width, or exceed it: a number or a mark moves to another line as a whole. */
const SHORT_OF = 4;
const BEYOND = 2;

/** Min number of full lines, and min part of all lines that they are. */
const FULL_LINES = 4;
const FULL_PART = 0.25;
/** Min part of the full lines that end without punctuation, and min part that contain a mark of a sentence. */
const OPEN_PART = 0.6;
const TEXT_PART = 0.3;

const closing = /[。！？；：!?;:…][”’」』》）)]*$/u;
const lastMarks = new Set("，。、；：！？）》”’,.;:!?)");
const ofSentence = /[，。；、,;]/u;

function withoutLastMarks(content: string): string {
  let end = content.length;
  while (end > 0 && lastMarks.has(content.charAt(end - 1))) end -= 1;
  return content.slice(0, end);
}

/** Whether a line ends within a sentence. */
export const endsOpen = ({ content }: Line): boolean => content !== "" && !closing.test(content);

/**
 * The width of the page at which the lines of a text are broken, in half-width columns; undefined if they are not broken at
 * one width. They are if many lines reach the same width, nearly none exceeds it, and most of these end within a sentence.
 */
export function pageWidth(lines: readonly Line[]): number | undefined {
  const filled = lines.filter(({ content }) => content !== "").map((line) => ({ line, width: widthOf(line.content) }));
  // A mark may hang over the edge of the page.
  const widths = filled.map(({ line }) => widthOf(withoutLastMarks(line.content))).sort((one, other) => other - one);
  const width = widths[Math.floor(widths.length * OUTLIERS)] ?? 0;
  if (width < NARROWEST) return undefined;
  const full = filled.filter((each) => each.width >= width - SHORT_OF && each.width <= width + BEYOND);
  const open = full.filter(({ line }) => endsOpen(line));
  const texts = full.filter(({ line }) => ofSentence.test(line.content));
  const isBroken =
    full.length >= Math.max(FULL_LINES, FULL_PART * filled.length) &&
    open.length >= OPEN_PART * full.length &&
    texts.length >= TEXT_PART * full.length;
  return isBroken ? width : undefined;
}
