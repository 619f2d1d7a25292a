import { getNamedType } from "graphql";
import type { FieldMapping } from "../mapping/field-mapping";
import { nodeMapping, typeMapping } from "../mapping/node-mapping";
import { ascending } from "../mapping/type-mapping";
import type { SelectedField } from "../selection/selection";
import { fitting, isSingle } from "./fitting";
import type { ConnectionPlan, RelatedPlan, Variable } from "./plan";
import type { PlanContext } from "./plan-context";
import { planMatch } from "./plan-match";
import { planNodes } from "./plan-nodes";
import { planOrder } from "./plan-order";

/** The node, list or connection of nodes at the end of a path. */
export function planRelated(
  context: PlanContext,
  field: SelectedField,
  mapping: Extract<FieldMapping, { kind: "related" }>,
  from: Variable,
): RelatedPlan | ConnectionPlan {
  const { path, by } = mapping;
  const type = getNamedType(field.definition.type);
  if (typeMapping(type)?.kind === "connection") return planNodes(context, field, mapping, from);
  const { order, ...node } = nodeMapping(type);
  const match = planMatch(context, field, path, from, node);
  return {
    kind: "related",
    match,
    order: planOrder(context, field, match.variable, by === undefined ? order : [ascending(by)]),
    object: context.planObject(context, fitting(field.selection, field), { node: match.variable }, false),
    single: isSingle(field),
  };
}
