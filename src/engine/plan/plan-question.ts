import { getNullableType, GraphQLInt } from "graphql";
import type { SelectedField } from "../selection/selection";
import { Computed } from "../computed";
import { parametersOf, type Question, questionNamed } from "../question";
import type { ChosenQuestion } from "./choose-question";
import type { CompletionPlan, NodeSet, QuestionPlan, OrderTerm, PagePlan, SourcePlan, Variable } from "./plan";
import type { PlanContext } from "./plan-context";

/**
 * The values of the question's parameters: the field's arguments of the same names, or else values computed from them.
 * A parameter without either is null.
 */
function valuesOf(context: PlanContext, question: Question, { definition, arguments: { effective } }: SelectedField) {
  const derived = context.derivedParameters(question.name, effective);
  const valueOf = (name: string): unknown => {
    const argument = definition.args.find((candidate) => candidate.name === name);
    const value = effective[name];
    if (argument === undefined || name in derived) return derived[name] ?? null;
    if (typeof value === "number" && getNullableType(argument.type) === GraphQLInt) return BigInt(value);
    return value ?? null;
  };
  return Object.fromEntries(parametersOf(question).map((name) => [name, valueOf(name)]));
}

/**
 * A question of a field: about the graph, about a node, or about all nodes of a set together. `read` receives the
 * names of the columns that the selection reads, while it is planned.
 */
export function planQuestion(
  context: PlanContext,
  field: SelectedField,
  { name, condition }: ChosenQuestion,
  of: Variable | NodeSet | undefined,
  read: ReadonlySet<string> = new Set(),
): QuestionPlan {
  const question = questionNamed(context.questions, name);
  const columns = Object.fromEntries(question.columns.map((column) => [column, context.nextVariable()]));
  const values = question.computed
    ? computedOf(context, question, field, of, read)
    : valuesOf(context, question, field);
  const completion = completionOf(context, field, question, read);
  return { kind: "question", question, of, columns, values, condition, completion };
}

function completionOf(
  context: PlanContext,
  field: SelectedField,
  { completedBy }: Question,
  read: ReadonlySet<string>,
): CompletionPlan | undefined {
  if (completedBy === undefined) return undefined;
  const question = questionNamed(context.questions, completedBy);
  const columns = Object.fromEntries(question.columns.map((column) => [column, context.nextVariable()]));
  return { question, columns, values: valuesOf(context, question, field), read };
}

function computedOf(
  context: PlanContext,
  { name }: Question,
  { arguments: { effective } }: SelectedField,
  of: Variable | NodeSet | undefined,
  read: ReadonlySet<string>,
) {
  const id = typeof of === "string" ? context.namedIds.get(of) : undefined;
  return { computed: new Computed(name, { ...effective, of: id }, read, undefined) };
}

/** A computed question only returns the rows of the page. For any other source, the statement cuts the page. */
export function ofPage(source: SourcePlan, page: PagePlan): SourcePlan {
  const computed = source.kind === "question" ? source.values["computed"] : undefined;
  if (source.kind !== "question" || !(computed instanceof Computed)) return source;
  const { question, values, columns } = computed;
  return { ...source, values: { computed: new Computed(question, values, columns, page) } };
}

/** The order that the question itself defines for its rows. */
export function orderOf({ question, columns }: QuestionPlan): OrderTerm[] {
  return question.order.map(({ column, property, direction, type }) => {
    const variable = columns[column];
    if (variable === undefined)
      throw new Error(`The question ${question.name} is ordered by ${column}, which is not one of its columns.`);
    return { variable, property, direction, type };
  });
}
