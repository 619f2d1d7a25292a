import { isUnspaced } from "./search-form";
import type { Needle } from "./search-needles";

/** Clauses of one query: what is found by the longest runs is compared with the whole query anyway. */
const MAX_RUNS = 3;

/** Every node that has a text to be searched. */
const everything = "*:*";

/** A phrase in which the analyzer sees no word. */
const nothing = '"-"';

/**
 * The letters of which the analyzer surely makes words: Chinese characters, one a word, and runs of the others. Letters
 * that it may not know make no clause.
 */
const surelyIndexed =
  /^(?:[\u3005\u3007\u3400-\u4db5\u4e00-\u9fef\u{20000}-\u{2a6d6}]+|[a-z0-9\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]+)$/u;

/** A run of letters between two blanks of a needle, and whether it may be a part of a longer one in a text. */
interface Run {
  readonly text: string;
  readonly opensWord: boolean;
  readonly closesWord: boolean;
}

function runsOf(form: string): readonly Run[] {
  const runs = form.split(" ");
  return runs.map((text, index) => ({ text, opensWord: index > 0, closesWord: index < runs.length - 1 }));
}

function clauseOf({ text, opensWord, closesWord }: Run): string {
  if (isUnspaced(text)) return `"${text}"`;
  const pattern = `${opensWord ? "" : "*"}${text}${closesWord ? "" : "*"}`;
  // A whole word as well, so that where more nodes hold the letters than are looked at, those with the word are.
  return pattern === text ? text : `(${text} ${pattern})`;
}

/** The clauses of a needle; of one with several forms, those of the first or of the other script's words. */
function clausesOf(needle: Needle): readonly Run[][] {
  return needle.map((form) => runsOf(form).filter(({ text }) => surelyIndexed.test(text)));
}

/**
 * What the full-text index is asked, in the syntax of Lucene's classic query parser: which nodes can hold a query's
 * phrases. The longest runs of letters must be there, the outer ones of a phrase as parts of words; that they stand
 * together `cypher/questions/search.cypher` sees. Where the analyzer surely sees none of them, every node can hold it. A
 * run holds letters and digits only, in small letters, so nothing of the query is ever syntax.
 * @see https://lucene.apache.org/core/9_11_1/queryparser/org/apache/lucene/queryparser/classic/package-summary.html
 */
export function luceneQuery(needles: readonly Needle[]): string {
  if (needles.length === 0) return nothing;
  const clauses = needles.flatMap((needle) => {
    const [first = [], ...others] = clausesOf(needle);
    const differ = others.some(
      (runs) => runs.map(({ text }) => text).join("") !== first.map(({ text }) => text).join(""),
    );
    if (!differ) return first.map((run) => ({ size: run.text.length, text: clauseOf(run) }));
    const ways = [first, ...others].map((runs) => runs.map((run) => `+${clauseOf(run)}`).join(" "));
    if (ways.includes("")) return [];
    return [
      { size: Math.max(...first.map(({ text }) => text.length)), text: `(${ways.map((way) => `(${way})`).join(" ")})` },
    ];
  });
  const longest = clauses.sort((one, other) => other.size - one.size).map(({ text }) => `+${text}`);
  return [...new Set(longest)].slice(0, MAX_RUNS).join(" ") || everything;
}
