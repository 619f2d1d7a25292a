import { getNullableType, isListType } from "graphql";
import type { SelectedField } from "../selection/selection";

/**
 * A value that the mapping of a field needs.
 * @throws Error if there is none: the mapping is not one for the position of the field
 */
export function fitting<Value>(value: Value | undefined, field: SelectedField): Value {
  if (value === undefined) throw new Error(`The mapping of ${field.path.join(".")} does not fit its position.`);
  return value;
}

/** Whether the field is one object and not a list. */
export const isSingle = (field: SelectedField) => !isListType(getNullableType(field.definition.type));
