import { codePointsAround } from "./code-points";

/** A sequence that a wrong conversion left in a received text, and the correct characters; each one is a reviewed decision. */
export interface DamagedSequence {
  readonly received: string;
  readonly mended: string;
}

/** Maximum length in characters (UTF-16 units) of a text that the repair makes longer; no source has as many. */
const LONGEST = 4_000_000;

/** The damaged sequences would make the text too long for memory. */
export class TextTooLong extends Error {
  override readonly name = "TextTooLong";

  constructor(readonly max: number) {
    super(`The repaired text would have more than ${String(max)} characters.`);
  }
}

/** A reading such as `(guó)` after its character. Real brackets contain more than lowercase Latin letters. */
const readingNote = /(?<=\p{Script=Han})\(\p{Ll}+\)/gu;
const blank = /[^\S\r\n\u2028\u2029]/gu;

/**
 * Removes the damage of the conversion from a received text and leaves its script unchanged. Repairs damaged sequences by the
 * table, removes reading notes and spaces, and replaces 〞 by ”. Everything else stays as received: the punctuation and every
 * line break. So empty lines at both ends of the text remain, and each line of the text is a line of the raw text.
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

/** The first bracket of a line that closes after a letter, and that the bracket before it does not open; else -1. */
function unopenedBracket(line: string): number {
  let isOpen = false;
  for (const { 0: bracket, index } of line.matchAll(/[()]/gu)) {
    if (bracket === ")" && !isOpen && letterAtEnd.test(line.slice(Math.max(0, index - 2), index))) return index;
    isOpen = bracket === "(";
  }
  return -1;
}

/**
 * Positions at which a cleaned text still looks damaged, each with a few characters around it: a letter of a reading, a `?`
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
