import type { FieldMapping } from "../mapping/field-mapping";
import type { SelectedField } from "../selection/selection";
import { chooseQuestion } from "./choose-question";
import { fitting } from "./fitting";
import type { AnswerValuePlan, NodeSet, Variable } from "./plan";
import type { PlanContext } from "./plan-context";
import { planQuestion } from "./plan-question";

/** The value in one column of a question's only row. */
export function planAnswerValue(
  context: PlanContext,
  field: SelectedField,
  mapping: Extract<FieldMapping, { kind: "question" }>,
  column: string,
  of: Variable | NodeSet | undefined,
): AnswerValuePlan {
  const source = planQuestion(context, field, chooseQuestion(context, field, mapping, of), of, new Set([column]));
  return { kind: "answer-value", source, variable: fitting(source.columns[column], field) };
}
