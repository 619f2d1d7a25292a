import type { FieldMapping } from "../mapping/field-mapping";
import { nodeMapping } from "../mapping/node-mapping";
import { questionNamed } from "../question";
import type { SelectedField } from "../selection/selection";
import { conjuncts } from "./condition";
import { fitting } from "./fitting";
import type { Condition, NodeSet, Variable } from "./plan";
import type { PlanContext } from "./plan-context";
import { planSelected } from "./plan-match";

/** The question that answers a field, and what is required of the nodes that count in it. */
export interface ChosenQuestion {
  readonly name: string;
  readonly condition?: Condition;
}

/** The question of the mapping that fits the arguments: with a filter, for a node that the query names, or the question itself. */
export function chooseQuestion(
  context: PlanContext,
  field: SelectedField,
  { question, ofOne, filtered }: Extract<FieldMapping, { kind: "question" }>,
  of: Variable | NodeSet | undefined,
): ChosenQuestion {
  const isNamed = typeof of === "string" && context.namedIds.has(of);
  const unfiltered = { name: isNamed && ofOne !== undefined ? ofOne : question };
  if (!filtered) return unfiltered;
  const variable = fitting(questionNamed(context.questions, filtered.question).condition, field);
  const { during } = nodeMapping(fitting(context.schema.getType(filtered.type), field));
  const condition = planSelected(context, field, variable, during);
  // A filter without conditions requires nothing.
  return condition && conjuncts(condition).length > 0 ? { name: filtered.question, condition } : unfiltered;
}
