import { toSimplified } from "./simplified";

/**
 * The normal form in which texts are searched, of what is stored and of what is searched for alike: letters and digits
 * alone, each in small letters, without accents, in simplified Chinese and in its ordinary width, and one blank wherever
 * anything else stands between two of them. Characters that nobody sees leave no trace. Each character is put into it by
 * itself, whatever stands around it, so that the form of a stretch of a text is a stretch of the form of the text.
 */
export interface SearchForm {
  readonly text: string;
  /** For each UTF-16 unit of the form, which code point of the text it comes from. */
  readonly origins: readonly number[];
}

/** The scripts whose words are written without blanks, for JavaScript's expressions. */
export const unspacedScripts = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;

const unspaced = new RegExp(`[${unspacedScripts}]`, "u");
/** Accents and other marks upon a letter, and characters that are not seen, such as a zero-width blank. */
const traceless = /[\p{Mn}\p{Me}\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
const noLetter = /[^\p{L}\p{N}\p{Mc}]/gu;
const han = /\p{Script=Han}/gu;

/** A character of the form, and whether it belongs to a script without blanks. */
type Letter = readonly [text: string, isUnspaced: boolean];

/** The letters of code points met so far; a blank divides. */
const lettersByCharacter = new Map<string, readonly Letter[]>();

/** There are some thousand in use: more are not remembered, so that queries of all of Unicode fill no memory. */
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

/** 麼 is 么, which stands for 幺 in its turn. */
function simplest(character: string): string {
  const simplified = toSimplified(character);
  return simplified === character ? character : simplest(simplified);
}

/** The normal form and where each of its letters comes from. A blank stands between scripts with blanks and without too. */
export function searchFormOf(text: string): SearchForm {
  const letters: string[] = [];
  const origins: number[] = [];
  let isDivided = false;
  let wasUnspaced: boolean | undefined;
  let origin = 0;
  const add = (letter: string) => {
    letters.push(letter);
    origins.push(origin);
    // A character beyond U+FFFF has two units.
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

/** The normal form alone; empty where the text has neither letters nor digits. */
export const searchForm = (text: string): string => searchFormOf(text).text;

/** A form as it is stored: between two blanks, so that a word's edge is a blank wherever it stands. */
export const framed = (form: string): string => ` ${form} `;

export const isUnspaced = (letter: string): boolean => unspaced.test(letter);
