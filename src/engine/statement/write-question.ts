import type { Condition, MatchPlan, QuestionPlan } from "../plan/plan";
import { CONDITION } from "../question";
import { type Clauses, fragment, type Fragment } from "./fragment";
import { writeCall } from "./layout";
import type { Parameters } from "./parameters";
import { writeCondition, writeMatchWhere } from "./write-condition";
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
  { question, of, columns, values, condition }: QuestionPlan,
): WrittenQuestion {
  /** What the statement has for the question's parameters, and for its condition. */
  const names = new Map<string, string>();
  const imported = typeof of === "string" ? of : of && outerNode(of);
  const write = (name: string) =>
    question.condition !== undefined && name === CONDITION
      ? writeRequired(parameters, condition)
      : parameters.add(values[name]);
  const body = question.body.replace(/\$(\w+)/g, (_text, name: string, offset: number) => {
    const known = names.get(name) ?? write(name);
    names.set(name, known);
    return known.replaceAll("\n", `\n${marginAt(question.body, offset)}`);
  });
  const call = writeCall(imported, [...writeQuestionOf(parameters, of, question.of), fragment(body)]);
  const renamed = question.columns.map((column) => `${column} AS ${String(columns[column])}`);
  const opening = writeCall(imported, [call, fragment(`RETURN ${renamed.join(", ")}`)]);
  return { kind: "question", opening, computed: names.get("computed") };
}

/** A condition as one operand of AND. */
const writeRequired = (parameters: Parameters, condition: Condition | undefined) =>
  condition ? writeCondition(parameters, condition) : "true";

/** The blanks that begin the line at this offset. */
const marginAt = (text: string, offset: number) =>
  /^ */.exec(text.slice(text.lastIndexOf("\n", offset) + 1))?.[0] ?? "";

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
