import type { Column, ColumnType } from "../column";
import type { Dataset } from "../dataset";
import { type Json, objectOf } from "./json-schema";

/** JSON Schema of a dataset's rows, as `.json` and `.ndjson` write them. */
export const rowSchema = ({ columns, description }: Dataset): Json => ({ ...schemaOf(columns), description });

const schemaOf = (fields: readonly Column[]): Json =>
  objectOf(Object.fromEntries(fields.map((field) => [field.name, columnSchema(field)])));

function columnSchema({ type, nullable, description }: Column): Json {
  const schema = nullable ? orNull(typeSchema(type)) : typeSchema(type);
  return description === "" ? schema : { ...schema, description };
}

const orNull = (schema: Json): Json => ("type" in schema ? { ...schema, type: [schema["type"], "null"] } : schema);

function typeSchema(type: ColumnType): Json {
  switch (type.kind) {
    case "json":
      return {};
    case "date":
      return { type: "string", format: "date" };
    case "list":
      return { type: "array", items: type.itemNullable ? orNull(typeSchema(type.item)) : typeSchema(type.item) };
    case "object":
      return schemaOf(type.fields);
    default:
      return { type: type.kind };
  }
}
