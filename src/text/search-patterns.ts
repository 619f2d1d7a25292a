import { codePointLength } from "./code-points";
import { type Needle, type Run, scriptOf, searchNeedles } from "./search-needles";
import { luceneQuery } from "./search-query";

/** How a phrase is found in a text in small letters; lengths in code points. */
export interface SearchPattern {
  /** The first run, which stands at the very start of every match. */
  readonly anchor: string;
  /**
   * A regular expression of Java for the match together with one character on each side. Null where the anchor is all:
   * Chinese that nothing divides.
   */
  readonly pattern: string | null;
  /** The shortest and the longest that a match can be. */
  readonly least: bigint;
  readonly most: bigint;
}

/** The parameters of `cypher/questions/search.cypher` that the query decides. */
export interface SearchParameters {
  readonly lucene: string;
  readonly needles: readonly SearchPattern[];
  readonly script: "ZH_HANS" | "ZH_HANT";
}

/** The last word of a phrase may go on where it has at least so many letters: twin finds twins, AR finds no area. */
const PREFIX_FROM = 4;
const LONGEST_REST = 24;
/** Characters between two words, such as `.), `. */
const LONGEST_GAP = 4;

const wordCharacter = String.raw`[\p{L}\p{M}\p{N}&&\P{IsHan}]`;
const otherCharacter = String.raw`[^\p{L}\p{M}\p{N}]`;
const edge = ({ isChinese }: Run) => (isChinese ? "." : `(?!${wordCharacter}).`);

/** The fewest characters between a run and the one before: two words do not touch, Chinese may. */
function leastGap(run: Run, previous: Run | undefined): number {
  return run.before === "" || run.isChinese || previous?.isChinese === true ? 0 : 1;
}

function gap(run: Run, previous: Run | undefined): string {
  if (run.before === "") return "";
  return `${otherCharacter}{${String(leastGap(run, previous))},${String(LONGEST_GAP)}}`;
}

function searchPattern(needle: Needle): SearchPattern {
  const [first] = needle;
  const last = needle.at(-1) ?? first;
  const goesOn = !last.isChinese && codePointLength(last.text) >= PREFIX_FROM;
  const body = needle.map((run, index) => gap(run, needle[index - 1]) + run.text).join("");
  const pattern = `(?s)${edge(first)}${body}${goesOn ? `${wordCharacter}*` : ""}${edge(last)}`;
  const letters = needle.reduce((length, { text }) => length + codePointLength(text), 0);
  const least = needle.reduce((length, run, index) => length + leastGap(run, needle[index - 1]), letters);
  const most = letters + (needle.length - 1) * LONGEST_GAP + (goesOn ? LONGEST_REST : 0);
  return {
    anchor: first.text,
    pattern: needle.length === 1 && first.isChinese ? null : pattern,
    least: BigInt(least),
    most: BigInt(most),
  };
}

/** What `cypher/questions/search.cypher` is given for a query of 1 to 100 characters of any kind. */
export function searchParameters(query: string): SearchParameters {
  return {
    lucene: luceneQuery(query),
    needles: searchNeedles(query).map(searchPattern),
    script: scriptOf(query),
  };
}
