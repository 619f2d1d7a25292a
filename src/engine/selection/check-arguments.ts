import { validateSync } from "class-validator";
import { getNullableType, type GraphQLField, type GraphQLInputType, isInputObjectType, isListType } from "graphql";
import type { ArgumentProblem } from "../argument-problem";
import type { CheckingClass } from "../mapping/extensions";
import type { SelectedField } from "./selection";

/**
 * The problems that the class's own validators (class-validator) report for these values. It ignores values that it
 * does not know.
 */
function checkObject(classes: readonly CheckingClass[], values: object, path: string): ArgumentProblem[] {
  return classes.flatMap((Checked) => {
    const errors = validateSync(Object.assign(new Checked(), values), { forbidUnknownValues: false });
    return errors.flatMap(({ property, constraints }) =>
      Object.values(constraints ?? {}).map((message) => ({ path: `${path}.${property}`, message })),
    );
  });
}

function checkValue(type: GraphQLInputType, value: unknown, path: string): ArgumentProblem[] {
  const nullable = getNullableType(type);
  if (isListType(nullable) && Array.isArray(value)) {
    return value.flatMap((entry, index) => checkValue(nullable.ofType, entry, `${path}[${index}]`));
  }
  if (!isInputObjectType(nullable)) return [];
  const values = value as Record<string, unknown>;
  const fields = Object.values(nullable.getFields()).filter(({ name }) => values[name] !== undefined);
  return [
    ...checkObject(nullable.extensions.checkedBy ?? [], values, path),
    ...fields.flatMap((field) => checkValue(field.type, values[field.name], `${path}.${field.name}`)),
  ];
}

/** The problems of the arguments that are provided for one field, at this path. */
export function checkProvided(
  { extensions, args }: GraphQLField<unknown, unknown>,
  provided: Readonly<Record<string, unknown>>,
  path: string,
): ArgumentProblem[] {
  return [
    ...checkObject(extensions.checkedBy ?? [], provided, path),
    ...args.flatMap(({ name, type }) => (name in provided ? checkValue(type, provided[name], `${path}.${name}`) : [])),
  ];
}

/**
 * The problems of all arguments, also of nested fields. Owns the traversal and the paths. The
 * class-validator decorators on the schema's argument and input classes define what is allowed.
 */
export function checkArguments(fields: readonly SelectedField[]): ArgumentProblem[] {
  return fields.flatMap(({ definition, arguments: { provided }, path, selection }) => {
    // Only a root field has arguments of which one is required.
    const isChecked = path.length === 1 || Object.keys(provided).length > 0;
    return [
      ...(isChecked ? checkProvided(definition, provided, path.join(".")) : []),
      ...[...(selection?.values() ?? [])].flatMap(checkArguments),
    ];
  });
}
