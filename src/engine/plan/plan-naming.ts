import type { NameLookup } from "../mapping/field-mapping";
import type { SelectedField } from "../selection/selection";
import { fitting } from "./fitting";
import type { NamingPlan } from "./plan";
import type { PlanContext } from "./plan-context";
import { orderOf, planQuestion } from "./plan-question";

/** The one node that has a name. */
export function planNaming(
  context: PlanContext,
  field: SelectedField,
  { argument, question, noun, shown }: NameLookup,
): NamingPlan {
  const source = planQuestion(context, field, { name: question }, undefined);
  const [node] = Object.values(source.columns);
  if (node === undefined) throw new Error(`The question ${question} has no column.`);
  const object = context.planObject(context, fitting(field.selection, field), { node }, false);
  const answer = { kind: "answer", source, order: orderOf(source), object, single: false, limit: undefined } as const;
  return { kind: "naming", answer, node, noun, shown, path: [...field.path, argument].join(".") };
}
