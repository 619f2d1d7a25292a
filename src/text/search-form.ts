import { toSimplified } from "./simplified";

/**
 * The normal form of texts for search, the same for stored texts and for queries. It contains only letters and digits:
 * lowercase, without accents, in simplified Chinese and of ordinary width. One space replaces everything else between two of
 * them. Invisible characters are removed. Each character is converted alone, whatever is around it, so that the form of a part
 * of a text is a part of the form of the text.
 */
export interface SearchForm {
  readonly text: string;
  /** For each UTF-16 unit of the form, the index of the code point of the text that it comes from. */
  readonly origins: readonly number[];
}

/** The scripts whose words are written without spaces, for JavaScript's regular expressions. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;

const unspaced = new RegExp(`[${unspacedScripts}]`, "u");
/** Accents and other marks on a letter, and invisible characters, such as a zero-width space. */
const traceless = /[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const noLetter = /[^\p{L}\p{N}\p{Mc}]/gu;
const han = /\p{Script=Han}/gu;

/** A character of the form, and whether it belongs to a script without spaces. */
type Letter = readonly [text: string, isUnspaced: boolean];

/** The letters of the code points that were converted before; a space divides words. */
const lettersByCharacter = new Map<string, readonly Letter[]>();

/** A few thousand code points are in use. No more are cached, so that queries with all of Unicode do not fill the memory. */
const MAX_CACHED = 20_000;

function lettersOf(character: string): readonly Letter[] {
  const known = lettersByCharacter.get(character);
  if (known) return known;
  const plain = Array.from(character.normalize("NFKD"), (part) => part.toUpperCase().toLowerCase())
    .join("")
    .normalize("NFKD")
    .replace(traceless, "")
    .replace(noLetter, " ")
    .replace(han, simplest);
  const letters = Array.from(plain, (letter): Letter => [letter, unspaced.test(letter)]);
  if (lettersByCharacter.size < MAX_CACHED) lettersByCharacter.set(character, letters);
  return letters;
}

/** 麼 becomes 么, and 么 becomes 幺. */
function simplest(character: string): string {
  const simplified = toSimplified(character);
  return simplified === character ? character : simplest(simplified);
}

/** The normal form and the origin of each of its letters. A space also separates scripts with spaces from scripts without. */
export function searchFormOf(text: string): SearchForm {
  const letters: string[] = [];
  const origins: number[] = [];
  let isDivided = false;
  let wasUnspaced: boolean | undefined;
  let origin = 0;
  const add = (letter: string) => {
    letters.push(letter);
    origins.push(origin);
    // A character above U+FFFF has two units.
    if (letter.length > 1) origins.push(origin);
  };
  for (const character of text) {
    for (const [letter, isUnspaced] of lettersOf(character)) {
      if (letter === " ") {
        isDivided = true;
        continue;
      }
      if (wasUnspaced !== undefined && (isDivided || wasUnspaced !== isUnspaced)) add(" ");
      add(letter);
      isDivided = false;
      wasUnspaced = isUnspaced;
    }
    origin += 1;
  }
  return { text: letters.join(""), origins };
}

/** Only the normal form; empty if the text has neither letters nor digits. */
export const searchForm = (text: string): string => searchFormOf(text).text;

/** A form as it is stored: between two spaces, so that every edge of a word is a space. */
export const framed = (form: string): string => ` ${form} `;

export const isUnspaced = (letter: string): boolean => unspaced.test(letter);
