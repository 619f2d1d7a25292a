import { codePointsAround } from "./code-points";

/** A sequence that a bad conversion left in a received text, and what stood there before; a reviewed decision each. */
export interface DamagedSequence {
  readonly received: string;
  readonly mended: string;
}

/** A reading such as `(guó)` behind its character. A genuine bracket holds other things than small Latin letters. */
const readingNote = /(?<=\p{Script=Han})\(\p{Ll}+\)/gu;
const blank = /[^\S\r\n\u2028\u2029]/gu;

/**
 * The received text without what the conversion did to it, in the script in which it was received: damaged sequences
 * mended by the table, reading notes and blanks gone, 〞 written ”. Everything else stays as received: the punctuation,
 * and every line break too, so the empty lines at both ends of a text remain and a line of the text is a line of the raw.
 */
export function cleanReceived(raw: string, damaged: readonly DamagedSequence[]): string {
  const mended = damaged.reduce((text, { received, mended }) => text.replaceAll(received, () => mended), raw);
  return mended.replace(readingNote, "").replace(blank, "").replaceAll("〞", "”");
}

const tonedLetter = /[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]/u;
const lostCharacter = /\?(?![”’」』》）)])(?=[\p{P}\p{Ll}])/u;
const openBracket = /\((?![^()\n]*\))/u;
const closeBracket = /(?<=\p{L})(?<!\([^()\n]*)\)/u;

/**
 * Places where a cleaned text still looks damaged, each with a few characters around it: a letter of a reading, a `?`
 * before other punctuation, a bracket without its other half. They belong in the table of damaged sequences.
 */
export function remainingDamage(cleaned: string): readonly string[] {
  return cleaned.split(/\r?\n/u).flatMap((line) =>
    [tonedLetter, lostCharacter, openBracket, closeBracket].flatMap((sign) => {
      const found = sign.exec(line);
      return found ? [codePointsAround(line, found.index, 6)] : [];
    }),
  );
}
