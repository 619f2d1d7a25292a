import { getNamedType, type GraphQLInputObjectType } from "graphql";
import { inputMapping, typeMapping } from "../../../schema/mapping/read-mapping";
import type { OrderKey, TypeMapping } from "../../../schema/mapping/type-mapping";
import type { SelectedField } from "../selection/selection";
import type { OrderTerm, Variable } from "./plan";

/** The keys of the client's `orderBy`, with id as the last one, in the direction of the last key (semantics 2). */
function requestedOrder({ definition, arguments: { provided } }: SelectedField): OrderKey[] {
  const argument = definition.args.find(({ name }) => name === "orderBy");
  const orderBy = provided["orderBy"] as readonly Record<string, "ASC" | "DESC">[] | undefined;
  if (!argument || !orderBy) return [];
  const fields = (getNamedType(argument.type) as GraphQLInputObjectType).getFields();
  const keys: OrderKey[] = [];
  for (const [name, direction] of orderBy.flatMap((entry) => Object.entries(entry))) {
    const mapping = fields[name] && inputMapping(fields[name]);
    if (mapping?.kind !== "order") throw new Error(`The order key ${name} has no mapping.`);
    const { property, type, nullable } = mapping;
    if (!keys.some((key) => key.property === property)) keys.push({ property, direction, type, nullable });
    if (property === "id") return keys;
  }
  const last = keys.at(-1);
  return last ? [...keys, { property: "id", direction: last.direction, type: "id" }] : [];
}

/** The order of a list: the requested one, or the default of the node type. */
export function planOrder(field: SelectedField, variable: Variable, defaultOrder: readonly OrderKey[]): OrderTerm[] {
  const requested = requestedOrder(field);
  return (requested.length > 0 ? requested : defaultOrder).map((key) => ({ ...key, variable }));
}

/** The label and the default order of a node type, and the properties of the days between which its nodes are valid. */
export function nodeMapping(type: Parameters<typeof typeMapping>[0]): Extract<TypeMapping, { kind: "node" }> {
  const mapping = typeMapping(type);
  if (mapping?.kind !== "node") throw new Error(`${type.name} has no node mapping.`);
  return mapping;
}
