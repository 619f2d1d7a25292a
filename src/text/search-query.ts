import { searchNeedles, type Run } from "./search-needles";

/**
 * Words that the analyzer leaves out of the index, so that it cannot be asked for them: the stop words of Lucene's
 * CJKAnalyzer (`stopwords.txt` in its package).
 */
const stopWords = new Set(
  (
    "a and are as at be but by for if in into is it no not of on or s such t that the their then there these they this " +
    "to was will with www"
  ).split(" "),
);

/**
 * The index's parser writes every clause once for each of 16 properties and refuses more than 1,024 terms, and a Chinese
 * run of n characters is n - 1 terms: three runs of at most 20 are 912.
 */
const MOST_RUNS = 3;
const MOST_CHARACTERS = 20;

/** Finds nothing: a phrase in which the analyzer sees no word. */
const nothing = '"-"';

/**
 * Whether the analyzer surely begins a word with this run: what stands behind an apostrophe or a point (people's, 1.5) may
 * be of one word with what is before.
 */
const beginsWord = ({ isChinese, before }: Run, previous: Run | undefined) =>
  isChinese || before === "" || /\s/u.test(before) || previous?.isChinese === true;

function clause({ text, isChinese }: Run): string {
  const characters = Array.from(text).slice(0, MOST_CHARACTERS);
  if (!isChinese) return `+${characters.join("")}*`;
  // The index holds pairs of characters, so a single one is looked for inside of them.
  return characters.length === 1 ? `+*${text}*` : `+"${characters.join("")}"`;
}

/**
 * What the full-text index is asked, in the syntax of Lucene's classic query parser: which nodes can hold a query's
 * phrases. Every needle's longest runs must be there, words as the beginnings of words; that they stand together and end
 * where a word ends, `cypher/questions/search.cypher` sees by the patterns of `searchPatterns`. A run holds letters and
 * digits only, so nothing of the query is ever syntax.
 * @see https://lucene.apache.org/core/9_11_1/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */
export function luceneQuery(query: string): string {
  const runs = searchNeedles(query).flatMap((needle) =>
    needle.filter((run, index) => beginsWord(run, needle[index - 1]) && !stopWords.has(run.text)),
  );
  const clauses = runs.sort((one, other) => other.text.length - one.text.length).map(clause);
  return [...new Set(clauses)].slice(0, MOST_RUNS).join(" ") || nothing;
}
