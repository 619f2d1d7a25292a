import type { QuestionPlan, MatchPlan, SourcePlan } from "../plan/plan";
import { writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writePredicates, writeWhere } from "./write-condition";
import { mayRepeat, writeMatch } from "./write-match";

/** A source as clauses: its opening, its own predicates, and the clause that passes on its rows without repetition. */
export interface WrittenSource {
  readonly opening: string;
  readonly predicates: readonly string[];
  readonly carrying: string;
  /** The clause that counts the rows, in a COUNT subquery. */
  readonly counting: string;
  /** The parameter that contains the computed rows and the values about the rows around them. */
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

/** The clauses of a source with additional predicates, such as the start of a page. */
export function writeNarrowed(written: WrittenSource, more: readonly string[]): string[] {
  const predicates = [...written.predicates, ...more];
  // The rows of a subquery accept a WHERE only after a WITH.
  const opening = written.opening.startsWith("MATCH") || predicates.length === 0 ? [] : ["WITH *"];
  return [written.opening, ...opening, ...writeWhere(predicates)];
}

/**
 * A question as a subquery. Its names have their own scope, so that the same question may be nested. Its columns are
 * returned under the statement's names, and `names` receives the statement's names of its parameters.
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

/** The node where a match begins, or whose id its nodes store. */
const outerNode = ({ from, entry }: MatchPlan) => from ?? (entry && "node" in entry.id ? entry.id.node : undefined);

/** The clauses that give the question's nodes the name that the question uses for them. */
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
