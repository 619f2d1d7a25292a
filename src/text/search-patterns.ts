import { framed, isUnspaced } from "./search-form";
import { scriptOf, searchNeedles } from "./search-needles";
import { luceneQuery } from "./search-query";

/** One form of a phrase, for comparison with the stored forms of texts, which are framed by spaces. */
export interface SearchPattern {
  readonly part: string;
  /** The same with the word edges that it must have to match whole words. */
  readonly whole: string;
}

/** The parameters of `cypher/questions/search.cypher` that depend on the query. */
export interface SearchParameters {
  readonly lucene: string;
  /** The forms of all phrases, each with the number of its phrase. */
  readonly ways: readonly (SearchPattern & { readonly phrase: bigint })[];
  readonly phrases: bigint;
  readonly script: "ZH_HANS" | "ZH_HANT";
}

/**
 * The minimum number of letters with which the last word of a phrase also matches the beginning of a longer one: twin finds
 * twins.
 */
const PREFIX_FROM = 4;

/** Whether the last word of a phrase also counts as whole at the beginning of a longer word. */
export function goesOn(part: string): boolean {
  const last = part.slice(part.lastIndexOf(" ") + 1);
  return !isUnspaced(last) && Array.from(last).length >= PREFIX_FROM;
}

function searchPattern(part: string): SearchPattern {
  const opens = isUnspaced(Array.from(part)[0] ?? "") ? 1 : 0;
  const closes = isUnspaced(Array.from(part).at(-1) ?? "") || goesOn(part) ? 1 : 0;
  const whole = framed(part);
  return { part, whole: whole.slice(opens, whole.length - closes) };
}

/** The parameters of `cypher/questions/search.cypher` for a query of 1 to 100 characters of any kind. */
export function searchParameters(query: string): SearchParameters {
  const needles = searchNeedles(query);
  return {
    lucene: luceneQuery(needles),
    ways: needles.flatMap((needle, phrase) =>
      needle.map((form) => ({ ...searchPattern(form), phrase: BigInt(phrase) })),
    ),
    phrases: BigInt(needles.length),
    script: scriptOf(query),
  };
}
