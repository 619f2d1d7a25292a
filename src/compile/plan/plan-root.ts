import { getNamedType, type GraphQLObjectType } from "graphql";
import { fieldMapping } from "../../../schema/mapping/read-mapping";
import { isAbstractType } from "graphql";
import type { SelectedField, Selection } from "../selection/selection";
import type { RootPlan } from "./plan";
import { hasId } from "./plan-condition";
import { nodeTypeOf, planConnection } from "./plan-connection";
import type { PlanContext } from "./plan-context";
import { planMatch, planObject } from "./plan-object";
import { nodeMapping } from "./plan-order";

/** What a root field fetches, whole. */
export function planRoot(context: PlanContext, field: SelectedField): RootPlan {
  const type = getNamedType(field.definition.type);
  const mapping = fieldMapping(field.definition);
  if (mapping?.kind === "all") {
    const match = planMatch(context, field, [], undefined, nodeMapping(nodeTypeOf(type as GraphQLObjectType)).label);
    return planConnection(context, field, match, (selection) =>
      planObject(context, selection, { node: match.variable }, false),
    );
  }
  if (mapping?.kind !== "by-id") throw new Error(`The root field ${field.definition.name} has no mapping.`);
  const abstract = isAbstractType(type);
  const variable = context.nextVariable();
  const label = abstract ? type.name : nodeMapping(type).label;
  const where = hasId(variable, field.arguments.given["id"]);
  const selection: Selection = field.selection ?? new Map();
  return {
    kind: "lookup",
    match: { from: undefined, path: [], variable, label, where },
    object: planObject(context, selection, { node: variable }, abstract),
  };
}
