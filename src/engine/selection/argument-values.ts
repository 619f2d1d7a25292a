import { type FieldNode, getArgumentValues, type GraphQLField, Kind } from "graphql";
import type { Arguments } from "./selection";

type Values = Record<string, unknown>;

const isPlainObject = (value: unknown): value is Values =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A condition that is null is ignored. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNulls);
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).filter(([, entry]) => entry != null);
  return Object.fromEntries(entries.map(([name, entry]) => [name, withoutNulls(entry)]));
}

/**
 * The values of a field's arguments. An explicit null means the default. Provided values are separate
 * from the defaults, because the default of `first` must not count if the client provides `last`.
 */
export function argumentValues(
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
  variables: Values,
): Arguments {
  const coerced = getArgumentValues(definition, node, variables);
  const provided: Values = {};
  for (const argument of node.arguments ?? []) {
    const name = argument.name.value;
    const unset = argument.value.kind === Kind.VARIABLE && !Object.hasOwn(variables, argument.value.name.value);
    if (!unset && coerced[name] != null) provided[name] = withoutNulls(coerced[name]);
  }
  const defaults = definition.args.filter(({ defaultValue }) => defaultValue != null);
  const effective = {
    ...Object.fromEntries(defaults.map(({ name, defaultValue }) => [name, defaultValue])),
    ...provided,
  };
  return { provided, effective };
}
