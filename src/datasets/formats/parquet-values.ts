import type { ColumnType } from "../column";

const millisecondsOfDay = 86_400_000;

/** Converts a column's value to the form that hyparquet-writer accepts for the type in parquet-schema.ts. */
export type ParquetValue = (value: unknown) => unknown;

/**
 * A date becomes its days since 1970. A bigint in a column of numbers becomes a number. Nulls and all other values
 * remain. hyparquet-writer converts JSON to text and rounds a bigint above 2^53. A column without the converted type
 * could contain our own text, but then DuckDB reads bytes.
 */
export function parquetValueOf(type: ColumnType): ParquetValue {
  const convert = convertOf(type);
  return (value) => (value === null || value === undefined ? null : convert(value));
}

function convertOf(type: ColumnType): ParquetValue {
  switch (type.kind) {
    case "integer":
    case "number":
      return Number;
    case "date":
      return (value) => Date.parse(String(value)) / millisecondsOfDay;
    case "list": {
      const item = parquetValueOf(type.item);
      return (value) => (value as unknown[]).map(item);
    }
    case "object": {
      const fields = type.fields.map((field) => ({ name: field.name, convert: parquetValueOf(field.type) }));
      return (value) =>
        Object.fromEntries(
          fields.map(({ name, convert }) => [name, convert((value as Record<string, unknown>)[name])]),
        );
    }
    default:
      return (value) => value;
  }
}
