import { getNamedType, isInputObjectType } from "graphql";
import type { OrderKey } from "../mapping/type-mapping";
import type { SelectedField } from "../selection/selection";
import type { OrderTerm, Variable } from "./plan";
import type { PlanContext } from "./plan-context";

/** The keys of the client's order, with id as the last one, in the direction of the last key. */
function requestedOrder({ mapping }: PlanContext, { definition, arguments: { provided } }: SelectedField): OrderKey[] {
  const { orderBy } = mapping.arguments;
  const type = getNamedType(definition.args.find(({ name }) => name === orderBy)?.type);
  const requested = provided[orderBy] as readonly Record<string, "ASC" | "DESC">[] | undefined;
  if (!isInputObjectType(type) || !requested) return [];
  const fields = type.getFields();
  const keys: OrderKey[] = [];
  for (const [name, direction] of requested.flatMap((entry) => Object.entries(entry))) {
    const key = fields[name]?.extensions.graph;
    if (key?.kind !== "order") throw new Error(`The order key ${name} has no mapping.`);
    const within = key.within.map(([property, keyType]) => ({ property, direction, type: keyType }));
    const { property, type: keyType, nullable } = key;
    for (const added of [...within, { property, direction, type: keyType, nullable }]) {
      if (!keys.some((other) => other.property === added.property)) keys.push(added);
    }
    if (property === "id") return keys;
  }
  const last = keys.at(-1);
  return last ? [...keys, { property: "id", direction: last.direction, type: "id" }] : [];
}

/** The order of a list: the requested one, or the default of the node type. */
export function planOrder(
  context: PlanContext,
  field: SelectedField,
  variable: Variable,
  defaultOrder: readonly OrderKey[],
): OrderTerm[] {
  const requested = requestedOrder(context, field);
  return (requested.length > 0 ? requested : defaultOrder).map((key) => ({ ...key, variable }));
}
