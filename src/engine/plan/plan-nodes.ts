import { getNamedType } from "graphql";
import type { FieldMapping } from "../mapping/field-mapping";
import { nodeMapping } from "../mapping/node-mapping";
import type { SelectedField } from "../selection/selection";
import { boundedKeys } from "./bounded-keys";
import type { ConnectionPlan, NodeSet, Variable } from "./plan";
import { nodeTypeOf, planConnection } from "./plan-connection";
import type { PlanContext } from "./plan-context";
import { byEntry } from "./plan-entry";
import { planMatch, whereStored } from "./plan-match";
import { planOrder } from "./plan-order";

type Related = Extract<FieldMapping, { kind: "related" }>;

/** A connection over the nodes at the end of a path or, without a path, over all nodes of its type. */
export function planNodes(
  context: PlanContext,
  field: SelectedField,
  { path, stored }: Pick<Related, "path" | "stored">,
  from: Variable | undefined,
): ConnectionPlan {
  const node = nodeMapping(nodeTypeOf(getNamedType(field.definition.type)));
  const isStored = stored !== undefined && field.arguments.effective[stored.when] === true;
  const reached = planMatch(context, field, isStored ? [] : path, isStored ? undefined : from, node);
  const storedMatch = isStored && from !== undefined ? whereStored(reached, stored, from) : reached;
  const { match, order } = byEntry(context, storedMatch, planOrder(context, field, reached.variable, node.order));
  const source = { ...match, keys: match.keys ?? boundedKeys(match, node.order) };
  let all: NodeSet | undefined;
  const connection = planConnection(
    context,
    field,
    source,
    order,
    (selection) => context.planObject(context, selection, { node: match.variable }, false),
    (selection) => {
      all ??= { set: context.nextVariable() };
      return context.planObject(context, selection, { set: all }, false);
    },
  );
  return { ...connection, all };
}
