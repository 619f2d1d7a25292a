import { isUnspaced } from "./search-form";
import type { Needle } from "./search-needles";

/** Maximum number of clauses of one query. What the longest runs find is compared with the whole query anyway. */
const MAX_RUNS = 3;

/** Every node that has a text for search. */
const everything = "*:*";

/** A phrase in which the analyzer finds no word. */
const nothing = '"-"';

/**
 * The letters from which the analyzer certainly makes words: Chinese characters, one for each word, and runs of the others.
 * Letters that it may not know are not used as a clause.
 */
const surelyIndexed =
  /^(?:[\u3005\u3007\u3400-\u4db5\u4e00-\u9fef\u{20000}-\u{2a6d6}]+|[a-z0-9\u00c0-\u024f\u0370-\u03ff\u0400-\u04ff]+)$/u;

/** A run of letters between two spaces of a needle, and whether it must begin and end at the edges of a word. */
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
  // The whole word is a clause too: if more nodes contain the letters than are checked, those with the whole word are checked.
  return pattern === text ? text : `(${text} ${pattern})`;
}

/** The clauses of a needle. If it has several forms, those of the first form or of the other script's words. */
function clausesOf(needle: Needle): readonly Run[][] {
  return needle.map((form) => runsOf(form).filter(({ text }) => surelyIndexed.test(text)));
}

/**
 * The query for the full-text index, in the syntax of Lucene's classic query parser: it finds the nodes that may contain a
 * query's phrases. They must contain the longest runs of letters; the outer runs of a phrase may be parts of words.
 * `cypher/questions/search.cypher` checks that the runs are together. If no run is certainly indexed, every node may match. A
 * run contains only letters and digits, in lowercase, so no part of the query is ever syntax.
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
