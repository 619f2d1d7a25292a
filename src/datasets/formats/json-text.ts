import type { Column, ColumnType, Row } from "../column";

/** Writes a value as JSON text (RFC 8259). */
export type JsonText = (value: unknown) => string;

/** The JSON text of any value. Unlike JSON.stringify, it writes a bigint as its digits; Node 20 has no JSON.rawJSON. */
const anyJson: JsonText = (value) => {
  if (typeof value === "bigint") return value.toString();
  if (value === null || value === undefined) return "null";
  if (typeof value !== "object") return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(anyJson).join()}]`;
  return `{${Object.entries(value)
    .map(([key, entry]) => `${JSON.stringify(key)}:${anyJson(entry)}`)
    .join()}}`;
};

/** The JSON text of a column's values. An object has exactly the fields of its type, in their order. */
export function jsonOf(type: ColumnType): JsonText {
  switch (type.kind) {
    case "list": {
      const item = jsonOf(type.item);
      return (value) => (Array.isArray(value) ? `[${value.map(item).join()}]` : anyJson(value));
    }
    case "object": {
      const fields = jsonOfFields(type.fields, (object, { name }) => (object as Record<string, unknown>)[name]);
      return (value) => (value === null || value === undefined ? "null" : fields(value));
    }
    default:
      return anyJson;
  }
}

/** The JSON text of rows: objects whose keys are the column names, in the order of the columns. */
export function jsonOfRow(columns: readonly Column[]): (row: Row) => string {
  return jsonOfFields(columns, (row: Row, _column, index) => row[index]);
}

function jsonOfFields<Fields>(
  columns: readonly Column[],
  valueOf: (fields: Fields, column: Column, index: number) => unknown,
): (fields: Fields) => string {
  const written = columns.map((column) => ({
    column,
    key: `${JSON.stringify(column.name)}:`,
    text: jsonOf(column.type),
  }));
  return (fields) =>
    `{${written.map(({ column, key, text }, index) => key + text(valueOf(fields, column, index))).join()}}`;
}
