import type { CollectedRows, MatchPlan, NodeSet, PagePlan, SourcePlan } from "../plan/plan";
import { type Clauses, fragment, type Fragment, within } from "./fragment";
import { writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writePredicates, writeWhere } from "./write-condition";
import { mayRepeat, writeMatch } from "./write-match";
import { writeQuestion, type WrittenQuestion } from "./write-question";

/** A match as its clause and its predicates, to which others may be added. */
interface WrittenMatch {
  readonly kind: "match";
  readonly opening: Fragment;
  readonly predicates: readonly string[];
  readonly match: MatchPlan;
  readonly computed?: undefined;
}

/** A source of rows. */
export type WrittenSource = WrittenMatch | WrittenQuestion;

export const writeSource = (parameters: Parameters, source: SourcePlan): WrittenSource =>
  source.kind === "question"
    ? writeQuestion(parameters, source)
    : {
        kind: "match",
        opening: writeMatch(source),
        predicates: writePredicates(parameters, source),
        match: source,
      };

/** The clauses of a source with additional predicates, such as the start of a page. */
export function writeNarrowed(source: WrittenSource, more: readonly string[]): Clauses {
  if (source.kind === "match") return [source.opening, ...writeWhere([...source.predicates, ...more])];
  // The rows of a subquery accept a WHERE only after a WITH.
  return more.length === 0 ? [source.opening] : [source.opening, fragment("WITH *"), ...writeWhere(more)];
}

/** The clause that passes on the rows of a source, each once. */
export function writeRowsOnce(source: WrittenSource): Fragment {
  if (source.kind === "question") return fragment("WITH *");
  const { match } = source;
  const entry = match.entry ? `, ${match.entry.variable}` : "";
  return fragment(`WITH ${mayRepeat(match) ? "DISTINCT " : ""}${match.variable}${entry}`);
}

/** Predicates that are true for every row and name the keys of the index that finds the rows. */
const namesKeys = (source: WrittenSource) =>
  source.kind === "match"
    ? (source.match.keys ?? []).map(({ variable, property }) => `${variable}.${property} IS NOT NULL`)
    : [];

/** The clause that stores all nodes of a source as a list, each once. */
export function writeCollected(source: WrittenSource, { set }: NodeSet): Fragment {
  if (source.kind === "question") throw new Error("The rows of a question are no set of nodes.");
  const { match } = source;
  const distinct = mayRepeat(match) ? "DISTINCT " : "";
  const clauses = [...writeNarrowed(source, namesKeys(source)), fragment(`RETURN ${distinct}${match.variable}`)];
  return writeListAs(clauses, set);
}

/**
 * A list as a variable. With collect(), a subquery that follows a path from a node outside would group by that node, and return
 * no row instead of an empty list.
 */
export const writeListAs = (clauses: Clauses, variable: string): Fragment =>
  within(writeSubquery("COLLECT", clauses), (text) => `WITH ${text} AS ${variable}`);

/** The rows of a question that are stored as a list in their order, as a source in the direction of the page. */
export const writeCollectedRows = (
  { rows, row }: CollectedRows,
  columns: readonly string[],
  from: PagePlan["from"],
): WrittenQuestion => ({
  kind: "question",
  opening: fragment(
    `UNWIND ${from === "end" ? `reverse(${rows})` : rows} AS ${row}\nWITH ${columns.map((column, index) => `${row}[${String(index)}] AS ${column}`).join(", ")}`,
  ),
  computed: undefined,
});

/** The number of rows of a source, each counted once. */
export function writeCounted(source: WrittenSource): Clauses {
  const narrowed = writeNarrowed(source, namesKeys(source));
  if (source.kind === "question") return [...narrowed, fragment("RETURN 1 AS row")];
  const { match } = source;
  return mayRepeat(match) ? [...narrowed, fragment(`RETURN DISTINCT ${match.variable}`)] : narrowed;
}
