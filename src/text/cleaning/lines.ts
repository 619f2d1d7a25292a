import { isChineseMark, isHan, isSharedMark } from "./characters";

/** One line of a text, in UTF-16 units. */
export interface Line {
  /** Where the line begins, and where its line break begins. */
  readonly start: number;
  readonly end: number;
  /** Where the next line begins. */
  readonly next: number;
  /** The line without the blanks at its ends, and where that begins and ends. */
  readonly content: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

/** The lines of a text, in order; the last one may be empty. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  const add = (end: number, next: number) => {
    const line = text.slice(start, end);
    const content = line.trim();
    const contentStart = start + (content === "" ? 0 : line.indexOf(content));
    lines.push({ start, end, next, content, contentStart, contentEnd: contentStart + content.length });
    start = next;
  };
  for (const { 0: lineBreak, index } of text.matchAll(/\r\n|[\r\n\u2028\u2029]/gu)) {
    add(index, index + lineBreak.length);
  }
  add(text.length, text.length);
  return lines;
}

/** The width of a text in half-width columns: a Chinese character or mark takes two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    width += isHan(character) || isChineseMark(character) || isSharedMark(character) ? 2 : 1;
  }
  return width;
}
