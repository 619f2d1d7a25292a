import type { MatchPlan, SourcePlan } from "../plan/plan";
import { type Clauses, fragment, type Fragment } from "./fragment";
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

/** The number of rows of a source, each counted once. */
export function writeCounted(source: WrittenSource): Clauses {
  const narrowed = writeNarrowed(source, []);
  if (source.kind === "question") return [...narrowed, fragment("RETURN 1 AS row")];
  const { match } = source;
  return mayRepeat(match) ? [...narrowed, fragment(`RETURN DISTINCT ${match.variable}`)] : narrowed;
}
