import type { SchemaElement } from "hyparquet-writer" with { "resolution-mode": "import" };
import type { Column, ColumnType } from "../column";

/**
 * The columns as a Parquet schema, depth first as in the file. Each type has its logical type and also the converted
 * type, which older readers know (parquet-format, LogicalTypes.md).
 */
export function parquetSchema(columns: readonly Column[]): SchemaElement[] {
  return [{ name: "schema", num_children: columns.length }, ...columns.flatMap(elementsOf)];
}

function elementsOf({ name, type, nullable }: Pick<Column, "name" | "type" | "nullable">): SchemaElement[] {
  const named = { name, repetition_type: nullable ? "OPTIONAL" : "REQUIRED" } as const;
  switch (type.kind) {
    case "list":
      return [
        { ...named, converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
        { name: "list", repetition_type: "REPEATED", num_children: 1 },
        ...elementsOf({ name: "element", type: type.item, nullable: type.itemNullable }),
      ];
    case "object":
      return [{ ...named, num_children: type.fields.length }, ...type.fields.flatMap(elementsOf)];
    default:
      return [{ ...named, ...primitives[type.kind] }];
  }
}

const primitives: Record<Exclude<ColumnType["kind"], "list" | "object">, Omit<SchemaElement, "name">> = {
  string: { type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" } },
  integer: { type: "INT32" },
  number: { type: "DOUBLE" },
  boolean: { type: "BOOLEAN" },
  date: { type: "INT32", converted_type: "DATE", logical_type: { type: "DATE" } },
  json: { type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" } },
};
