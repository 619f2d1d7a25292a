import type { Span } from "./span";

const lineBreaks = new Set("\n\r\u2028\u2029");
const sentenceEnds = new Set("。！？!?");
/** What ends a clause; after it, closing marks belong to the clause too. A . follows a number, and 、 separates words. */
const clauseEnds = new Set("。！？!?，；,;");
const closerOf = new Map<string, string>(
  ["《》", "〈〉", "“”", "‘’", "「」", "『』", "（）", "()", "【】", "〔〕", "[]"].map((pair) => [
    pair.charAt(0),
    pair.charAt(1),
  ]),
);
const closers = new Set(closerOf.values());
/** Marks around titles. What they contain is never divided. */
const titleMarks = new Set("《〈");
/** A quotation mark that opens and closes. */
const STRAIGHT = '"';

/**
 * Divides a text into clauses, the units that a reviewer sees. A clause ends after ，；。！？ (or their ASCII forms) and the closing
 * marks that follow, or before a line break. Brackets and quotation marks that open and close in one line are not divided if
 * they contain no whole sentence, and titles in 《》 never are. A comma between two digits ends nothing. Empty lines have no
 * clause. The clauses contain the whole text except its line breaks.
 */
export function clauses(text: string): readonly Span[] {
  const characters = Array.from(text);
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    if (end > start) spans.push({ start, end });
  };
  for (let from = 0; from < characters.length;) {
    let to = from;
    while (to < characters.length && !lineBreaks.has(characters[to] ?? "")) to += 1;
    start = from;
    for (const end of endsWithin(characters, from, to)) {
      close(end);
      start = end;
    }
    close(to);
    from = to + 1;
  }
  return spans;
}

/** The ends of the clauses of one line, without that of its last. */
function endsWithin(characters: readonly string[], from: number, to: number): readonly number[] {
  const undivided = undividedUntil(characters, from, to);
  const ends: number[] = [];
  for (let index = from; index < to; index += 1) {
    index = Math.max(index, undivided.get(index) ?? index);
    if (!endsAt(characters, index)) continue;
    let end = index + 1;
    while (end < to && (clauseEnds.has(characters[end] ?? "") || isClosing(characters, end, undivided))) end += 1;
    ends.push(end);
    index = end - 1;
  }
  return ends;
}

/** A closing mark; a straight quotation mark if no undivided part begins with it. */
function isClosing(characters: readonly string[], index: number, undivided: ReadonlyMap<number, number>): boolean {
  const character = characters[index] ?? "";
  return closers.has(character) || (character === STRAIGHT && !undivided.has(index));
}

function endsAt(characters: readonly string[], index: number): boolean {
  const character = characters[index] ?? "";
  if (!clauseEnds.has(character)) return false;
  const isBetweenDigits = /\d/.test(characters[index - 1] ?? "") && /\d/.test(characters[index + 1] ?? "");
  return !(character === "," && isBetweenDigits);
}

/** The brackets and quotations of a line that are not divided: the position of each closing mark by that of its opening one. */
function undividedUntil(characters: readonly string[], from: number, to: number): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const open: { readonly index: number; readonly closer: string; hasSentence: boolean }[] = [];
  const awaited = new Map<string, number>();
  const count = (closer: string, change: number) => awaited.set(closer, (awaited.get(closer) ?? 0) + change);
  for (let index = from; index < to; index += 1) {
    const character = characters[index] ?? "";
    if ((awaited.get(character) ?? 0) > 0) {
      const closed = open.splice(open.findLastIndex(({ closer }) => closer === character));
      for (const { closer } of closed) count(closer, -1);
      const [pair] = closed;
      if (!pair) continue;
      const isTitle = titleMarks.has(characters[pair.index] ?? "");
      if (isTitle || !pair.hasSentence) found.set(pair.index, index);
      // A sentence within a quotation is one within the brackets around it too.
      const around = open.at(-1);
      if (around && pair.hasSentence && !isTitle) around.hasSentence = true;
    } else if (closerOf.has(character) || character === STRAIGHT) {
      const closer = closerOf.get(character) ?? STRAIGHT;
      open.push({ index, closer, hasSentence: false });
      count(closer, 1);
    } else if (sentenceEnds.has(character)) {
      const last = open.at(-1);
      if (last) last.hasSentence = true;
    }
  }
  return found;
}
