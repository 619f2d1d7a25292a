import type { MatchPlan, QuestionPlan } from "../plan/plan";
import { type Clauses, fragment, type Fragment } from "./fragment";
import { writeCall } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatchWhere } from "./write-condition";
import { mayRepeat } from "./write-match";

/** A question as the opening clause of a query. */
export interface WrittenQuestion {
  readonly kind: "question";
  readonly opening: Fragment;
  /** The parameter that contains the computed rows and the values about the rows around them. */
  readonly computed: string | undefined;
}

/**
 * A question as a subquery. Its names have their own scope, so that the same question may be nested. Its columns are
 * returned under the statement's names.
 */
export function writeQuestion(
  parameters: Parameters,
  { question, of, columns, values }: QuestionPlan,
): WrittenQuestion {
  /** The statement's names of the question's parameters. */
  const names = new Map<string, string>();
  const imported = typeof of === "string" ? of : of && outerNode(of);
  const body = question.body.replace(/\$(\w+)/g, (_text, name: string) => {
    const known = names.get(name) ?? parameters.add(values[name]);
    names.set(name, known);
    return known;
  });
  const call = writeCall(imported, [...writeQuestionOf(parameters, of, question.of), fragment(body)]);
  const renamed = question.columns.map((column) => `${column} AS ${String(columns[column])}`);
  const opening = writeCall(imported, [call, fragment(`RETURN ${renamed.join(", ")}`)]);
  return { kind: "question", opening, computed: names.get("computed") };
}

/** The node where a match begins, or whose id its nodes store. */
const outerNode = ({ from, entry }: MatchPlan) => from ?? (entry && "node" in entry.id ? entry.id.node : undefined);

/** The clauses that give the question's nodes the name that the question uses for them. */
function writeQuestionOf(
  parameters: Parameters,
  of: string | MatchPlan | undefined,
  name: string | undefined,
): Clauses {
  if (of === undefined || name === undefined) return [];
  if (typeof of === "string") return [fragment(`WITH ${of} AS ${name}`)];
  const distinct = mayRepeat(of) ? "DISTINCT " : "";
  return [...writeMatchWhere(parameters, of), fragment(`WITH ${distinct}${of.variable} AS ${name}`)];
}
