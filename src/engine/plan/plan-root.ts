import type { SelectedField } from "../selection/selection";
import type { RootPlan } from "./plan";
import { planAnswer } from "./plan-answer";
import type { PlanContext } from "./plan-context";
import { planLookup } from "./plan-lookup";
import { planNaming } from "./plan-naming";
import { planNodes } from "./plan-nodes";

/** The complete plan of a root field. */
export function planRoot(context: PlanContext, field: SelectedField): RootPlan {
  const mapping = field.definition.extensions.graph;
  switch (mapping?.kind) {
    case "all":
      return planNodes(context, field, { path: [] }, undefined);
    case "question":
      return planAnswer(context, field, mapping, undefined);
    case "by-id": {
      const { argument, name } = mapping;
      const isByName = name !== undefined && field.arguments.provided[argument] === undefined;
      return isByName ? planNaming(context, field, name) : planLookup(context, field, argument);
    }
    default:
      throw new Error(`The root field ${field.definition.name} has no mapping.`);
  }
}
