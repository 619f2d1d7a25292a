import { codePointsAround } from "../code-points";

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
