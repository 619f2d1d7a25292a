import { getNamedType } from "graphql";
import type { FieldMapping } from "../mapping/field-mapping";
import { typeMapping } from "../mapping/node-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import { chooseQuestion } from "./choose-question";
import { fitting, isSingle } from "./fitting";
import type { AnswerPlan, ConnectionPlan, NodeSet, Variable } from "./plan";
import { planConnection } from "./plan-connection";
import type { PlanContext } from "./plan-context";
import { partColumns, planParts } from "./plan-parts";
import { orderOf, planQuestion } from "./plan-question";

/** The rows of a question: one object, a list of objects, or a connection over them. */
export function planAnswer(
  context: PlanContext,
  field: SelectedField,
  mapping: Extract<FieldMapping, { kind: "question" }>,
  of: Variable | NodeSet | undefined,
): AnswerPlan | ConnectionPlan {
  const { node, limit, parts } = mapping;
  const read = new Set<string>();
  const source = planQuestion(context, field, chooseQuestion(context, field, mapping, of), of, read);
  const columns = parts ? partColumns(source) : { ...source.columns, ...source.completion?.columns };
  const parent = node === undefined ? { columns, read } : { node: fitting(source.columns[node], field) };
  const project = (selection: Selection) => context.planObject(context, selection, parent, false);
  const order = orderOf(source);
  if (typeMapping(getNamedType(field.definition.type))?.kind === "connection") {
    return planConnection(context, field, source, order, project, project);
  }
  const object = project(fitting(field.selection, field));
  return {
    kind: "answer",
    source,
    order,
    single: isSingle(field),
    limit,
    ...(parts ? planParts(field, parts, source, object) : { object }),
  };
}
