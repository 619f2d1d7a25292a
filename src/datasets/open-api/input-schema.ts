import {
  getNamedType,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
} from "graphql";
import { type Json, reference } from "./json-schema";

/** The names in JSON Schema of the scalars that are not written as texts. */
const scalars: Readonly<Record<string, string>> = { Int: "integer", Float: "number", Boolean: "boolean" };

/** With a dot, which no dataset's name has. */
const nameOf = ({ name }: GraphQLInputObjectType) => `Input.${name}`;

/** The JSON Schema of a variable's non-null values. Input objects are components, because they may contain themselves. */
export function inputSchema(type: GraphQLInputType): Json {
  if (isNonNullType(type)) return inputSchema(type.ofType);
  if (isListType(type)) return { type: "array", items: memberSchema(type.ofType) };
  if (isInputObjectType(type)) return reference("schemas", nameOf(type));
  if (isEnumType(type)) return { type: "string", enum: type.getValues().map(({ name }) => name) };
  return { type: scalars[type.name] ?? "string" };
}

/** A value in a list or an object may be null, unless its type is non-null. */
const memberSchema = (type: GraphQLInputType): Json =>
  isNonNullType(type) ? inputSchema(type) : { anyOf: [inputSchema(type), { type: "null" }] };

/** Every input object that values of these types may contain, as components by name. */
export function inputObjectSchemas(types: readonly GraphQLInputType[]): Json {
  const schemas = new Map<string, Json>();
  function collect(type: GraphQLInputType): void {
    const named = getNamedType(type);
    if (!isInputObjectType(named) || schemas.has(nameOf(named))) return;
    const fields = Object.values(named.getFields());
    schemas.set(nameOf(named), {
      type: "object",
      properties: Object.fromEntries(
        fields.map((field) => {
          const schema = memberSchema(field.type);
          return [field.name, field.description ? { ...schema, description: field.description } : schema];
        }),
      ),
      required: fields.filter(isRequiredInputField).map(({ name }) => name),
      additionalProperties: false,
    });
    for (const field of fields) collect(field.type);
  }
  for (const type of types) collect(type);
  return Object.fromEntries(schemas);
}
