import { toSimplified } from "./simplified";

/** Letters, or digits, that stand together: Chinese (with kana and hangul), or a word of any other script. */
export interface Run {
  readonly text: string;
  readonly isChinese: boolean;
  /** What stood before it in its needle: nothing at the start, or where Chinese and another script touch. */
  readonly before: string;
}

/** What must stand in a text as one phrase. */
export type Needle = readonly [Run, ...Run[]];

/** The scripts whose words are written without blanks, as the analyzer `cjk` sees them, for JavaScript's expressions. */
const chinese = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}`;
const run = new RegExp(String.raw`([${chinese}]+)|(?:(?![${chinese}])[\p{L}\p{M}\p{N}])+`, "gu");

function runsOf(piece: string): Run[] {
  const matches = [...piece.matchAll(run)];
  return matches.map((match, index) => {
    const previous = matches[index - 1];
    const before = previous ? piece.slice(previous.index + previous[0].length, match.index) : "";
    return { text: match[0], isChinese: match[1] !== undefined, before };
  });
}

/**
 * The phrases that a query asks for, all of them, in simplified Chinese and small letters. Every character is plain
 * text: letters and digits count, all others divide words. A blank divides Chinese phrases, which hold none, while words
 * of other scripts with blanks between them are one phrase. A query without letters or digits has no needle.
 */
export function searchNeedles(query: string): readonly Needle[] {
  const pieces = toSimplified(query.normalize("NFKC")).toLowerCase().split(/\s+/u);
  const phrases: string[] = [];
  let open = false;
  for (const piece of pieces) {
    const runs = runsOf(piece);
    if (runs.length === 0) continue;
    const isWords = runs.every(({ isChinese }) => !isChinese);
    if (open && isWords) phrases.push(`${phrases.pop() ?? ""} ${piece}`);
    else phrases.push(piece);
    open = isWords;
  }
  return [...new Set(phrases)].flatMap((phrase) => {
    const [first, ...rest] = runsOf(phrase);
    return first ? [[first, ...rest] as const] : [];
  });
}

/** The script in which a query's Chinese is written; what is the same in both counts as simplified. */
export function scriptOf(query: string): "ZH_HANS" | "ZH_HANT" {
  return toSimplified(query) === query ? "ZH_HANS" : "ZH_HANT";
}
