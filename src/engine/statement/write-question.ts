import type { Condition, QuestionPlan } from "../plan/plan";
import { CONDITION, type Question } from "../question";
import { fragment, type Fragment } from "./fragment";
import { writeCall } from "./layout";
import type { Parameters } from "./parameters";
import { writeCondition } from "./write-condition";

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
  const imported = typeof of === "string" ? of : of?.set;
  const { body, names } = writeBody(parameters, question, values, condition);
  const call = writeCall(imported, [writeQuestionOf(of, question.of), body]);
  const opening = writeCall(imported, [call, writeRenamed(columns)]);
  return { kind: "question", opening, computed: names.get("computed") };
}

/**
 * The clause that finds the further columns of each row that the clauses before return. Undefined if the selection reads
 * none of them.
 */
export function writeCompletion(parameters: Parameters, { columns, completion }: QuestionPlan): Fragment | undefined {
  if (!completion || !Object.keys(completion.columns).some((column) => completion.read.has(column))) return undefined;
  const imported = Object.values(columns).join(", ");
  const named = Object.entries(columns).map(([column, variable]) => `${variable} AS ${column}`);
  const { body } = writeBody(parameters, completion.question, completion.values, undefined);
  const call = writeCall(imported, [fragment(`WITH ${named.join(", ")}`), body]);
  return writeCall(imported, [call, writeRenamed(completion.columns)]);
}

const writeRenamed = (columns: Readonly<Record<string, string>>) =>
  fragment(
    `RETURN ${Object.entries(columns)
      .map(([column, variable]) => `${column} AS ${variable}`)
      .join(", ")}`,
  );

/** The body of a question, and what the statement has for the question's parameters and for its condition. */
function writeBody(
  parameters: Parameters,
  question: Question,
  values: Readonly<Record<string, unknown>>,
  condition: Condition | undefined,
): { readonly body: Fragment; readonly names: ReadonlyMap<string, string> } {
  const names = new Map<string, string>();
  const write = (name: string) =>
    question.condition !== undefined && name === CONDITION
      ? writeRequired(parameters, condition)
      : parameters.add(values[name]);
  const body = question.body.replace(/\$(\w+)/g, (_text, name: string, offset: number) => {
    const known = names.get(name) ?? write(name);
    names.set(name, known);
    return known.replaceAll("\n", `\n${marginAt(question.body, offset)}`);
  });
  return { body: fragment(body), names };
}

/** A condition as one operand of AND. */
const writeRequired = (parameters: Parameters, condition: Condition | undefined) =>
  condition ? writeCondition(parameters, condition) : "true";

/** The blanks that begin the line at this offset. */
const marginAt = (text: string, offset: number) =>
  /^ */.exec(text.slice(text.lastIndexOf("\n", offset) + 1))?.[0] ?? "";

/** The clause that gives the question's nodes the name that the question uses for them. */
function writeQuestionOf(of: QuestionPlan["of"], name: string | undefined): Fragment | undefined {
  if (of === undefined || name === undefined) return undefined;
  return fragment(typeof of === "string" ? `WITH ${of} AS ${name}` : `UNWIND ${of.set} AS ${name}`);
}
