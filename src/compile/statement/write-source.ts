import type { QuestionPlan, MatchPlan, SourcePlan } from "../plan/plan";
import { writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writePredicates, writeWhere } from "./write-condition";
import { mayRepeat, writeMatch } from "./write-match";

/** A source as clauses: what opens it, the predicates of its own, and what carries its rows on, each once. */
export interface WrittenSource {
  readonly opening: string;
  readonly predicates: readonly string[];
  readonly carrying: string;
  /** How rows are counted, in a COUNT subquery. */
  readonly counting: string;
  /** The parameter that holds the computed rows and what is known around them. */
  readonly computed?: string | undefined;
}

export function writeSource(parameters: Parameters, source: SourcePlan): WrittenSource {
  if (source.kind === "question") {
    const names = new Map<string, string>();
    const opening = writeQuestion(parameters, source, names);
    return {
      opening,
      predicates: [],
      carrying: "WITH *",
      counting: "RETURN 1 AS row",
      computed: names.get("computed"),
    };
  }
  const distinct = mayRepeat(source);
  const entry = source.entry ? `, ${source.entry.variable}` : "";
  return {
    opening: writeMatch(source),
    predicates: writePredicates(parameters, source),
    carrying: `WITH ${distinct ? "DISTINCT " : ""}${source.variable}${entry}`,
    counting: distinct ? `RETURN DISTINCT ${source.variable}` : "",
  };
}

/** The clauses of a source that more predicates narrow, such as the start of a page. */
export function writeNarrowed(written: WrittenSource, more: readonly string[]): string[] {
  const predicates = [...written.predicates, ...more];
  // A subquery's rows take a WHERE only behind a WITH.
  const opening = written.opening.startsWith("MATCH") || predicates.length === 0 ? [] : ["WITH *"];
  return [written.opening, ...opening, ...writeWhere(predicates)];
}

/**
 * A question as a subquery. Its own names live in a scope of their own, so that a question may be asked below itself;
 * its columns come out under the statement's names, and `names` holds its parameters as the statement names them.
 */
function writeQuestion(
  parameters: Parameters,
  { question, of, columns, values }: QuestionPlan,
  names: Map<string, string>,
): string {
  const imported = typeof of === "string" ? of : of && outerNode(of);
  const scope = `CALL (${imported ?? ""})`;
  const body = question.body.replace(/\$(\w+)/g, (_text, name: string) => {
    const known = names.get(name) ?? parameters.add(values[name]);
    names.set(name, known);
    return known;
  });
  const call = writeSubquery(scope, [...writeQuestionOf(parameters, of, question.of), body]);
  const renamed = question.columns.map((column) => `${column} AS ${String(columns[column])}`);
  return writeSubquery(scope, [call, `RETURN ${renamed.join(", ")}`]);
}

/** The node from which a match sets out, or whose id its nodes keep. */
const outerNode = ({ from, entry }: MatchPlan) => from ?? (entry && "node" in entry.id ? entry.id.node : undefined);

/** The clauses that bring the nodes asked about under the question's own name for them. */
function writeQuestionOf(
  parameters: Parameters,
  of: string | MatchPlan | undefined,
  name: string | undefined,
): string[] {
  if (of === undefined || name === undefined) return [];
  if (typeof of === "string") return [`WITH ${of} AS ${name}`];
  const written = writeSource(parameters, of);
  return [...writeNarrowed(written, []), `WITH ${mayRepeat(of) ? "DISTINCT " : ""}${of.variable} AS ${name}`];
}
