import { codePointsAround } from "./code-points";

/** A sequence that a bad conversion left in a received text, and what stood there before; a reviewed decision each. */
export interface DamagedSequence {
  readonly received: string;
  readonly mended: string;
}

/** Characters (UTF-16 units) up to which mending may lengthen a text: no source has as many. */
const LONGEST = 4_000_000;

/** Damaged sequences that would make a text too long to be held. */
export class TextTooLong extends Error {
  override readonly name = "TextTooLong";

  constructor(readonly max: number) {
    super(`The repaired text would have more than ${String(max)} characters.`);
  }
}

/** A reading such as `(guó)` behind its character. A genuine bracket holds other things than small Latin letters. */
const readingNote = /(?<=\p{Script=Han})\(\p{Ll}+\)/gu;
const blank = /[^\S\r\n\u2028\u2029]/gu;

/**
 * The received text without what the conversion did to it, in the script in which it was received: damaged sequences
 * mended by the table, reading notes and blanks gone, 〞 written ”. Everything else stays as received: the punctuation,
 * and every line break too, so the empty lines at both ends of a text remain and a line of the text is a line of the raw.
 * @throws TextTooLong
 */
export function cleanReceived(raw: string, damaged: readonly DamagedSequence[]): string {
  let mended = raw;
  for (const { received, mended: right } of damaged) {
    const grown = mended.length + (mended.split(received).length - 1) * Math.max(0, right.length - received.length);
    if (grown > LONGEST) throw new TextTooLong(LONGEST);
    mended = mended.replaceAll(received, () => right);
  }
  return mended.replace(readingNote, "").replace(blank, "").replaceAll("〞", "”");
}

const tonedLetter = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
const lostCharacter = /\?(?![”’」』》）)])(?=[\p{P}\p{Ll}])/u;
const openBracket = /\((?![^()\n]*\))/u;
const letterAtEnd = /\p{L}$/u;

/** The first bracket of a line that closes behind a letter, and that the bracket before it does not open; else -1. */
function unopenedBracket(line: string): number {
  let isOpen = false;
  for (const { 0: bracket, index } of line.matchAll(/[()]/gu)) {
    if (bracket === ")" && !isOpen && letterAtEnd.test(line.slice(Math.max(0, index - 2), index))) return index;
    isOpen = bracket === "(";
  }
  return -1;
}

/**
 * Places where a cleaned text still looks damaged, each with a few characters around it: a letter of a reading, a `?`
 * before other punctuation, a bracket without its other half. They belong in the table of damaged sequences.
 */
export function remainingDamage(cleaned: string): readonly string[] {
  return cleaned
    .split(/\r?\n/u)
    .flatMap((line) =>
      [line.search(tonedLetter), line.search(lostCharacter), line.search(openBracket), unopenedBracket(line)].flatMap(
        (position) => (position >= 0 ? [codePointsAround(line, position, 6)] : []),
      ),
    );
}
