import { getNamedType, isAbstractType } from "graphql";
import { nodeMapping } from "../mapping/node-mapping";
import type { SelectedField } from "../selection/selection";
import { fitting } from "./fitting";
import type { LookupPlan } from "./plan";
import type { PlanContext } from "./plan-context";

/** One node by the id in this argument. */
export function planLookup(context: PlanContext, field: SelectedField, argument: string): LookupPlan {
  const type = getNamedType(field.definition.type);
  const abstract = isAbstractType(type);
  const variable = context.nextVariable();
  const label = abstract ? type.name : nodeMapping(type).label;
  const id = String(field.arguments.provided[argument]);
  context.namedIds.set(variable, id);
  const object = context.planObject(context, fitting(field.selection, field), { node: variable }, abstract);
  const formerIds = abstract ? context.mapping.formerIds : undefined;
  return { kind: "lookup", variable, label, id, formerIds, object };
}
