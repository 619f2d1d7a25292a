import { Kind, type OperationDefinitionNode, valueFromASTUntyped } from "graphql";
import { addressOf } from "../../address-of";

/** A saved query with the values of its variables, which together have an address (docs/datasets.md). */
export interface Address {
  /** The saved query's name: domain-matrix. */
  readonly name: string;
  /** Values by variable name, as they are written in the query string. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** A value in a query string: scalars unchanged, lists and objects as JSON, null as an empty text. */
function written(value: unknown): string {
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

/**
 * The parameters for the variables of an operation: the variables that it declares and whose values differ from the
 * defaults.
 * @throws Error if an address cannot express a value: an empty value of a String is the empty text, so null is not
 * possible
 */
export function parametersOf(
  { variableDefinitions = [] }: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (const { variable, type, defaultValue } of variableDefinitions) {
    const name = variable.name.value;
    const value = variables[name];
    if (value === undefined) continue;
    const fallback = defaultValue && valueFromASTUntyped(defaultValue);
    if (defaultValue && written(fallback) === written(value) && (fallback === null) === (value === null)) continue;
    if (value === null && type.kind === Kind.NAMED_TYPE && type.name.value === "String") {
      throw new Error(`An address cannot have null for $${name}, because an empty String is a text.`);
    }
    parameters[name] = written(value);
  }
  return parameters;
}

/** The absolute address in one format: csv, json, ndjson or parquet; for the schema the suffix is /schema.json. */
export function urlOf({ name, parameters }: Address, suffix: string): string {
  const query = new URLSearchParams(parameters).toString();
  return addressOf(`q/${name}${suffix}${query && `?${query}`}`);
}
