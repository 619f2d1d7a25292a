import type { ColumnType } from "../column";

const millisecondsOfDay = 86_400_000;

/** A column's value as hyparquet-writer takes it for the type of parquet-schema.ts. */
export type ParquetValue = (value: unknown) => unknown;

/**
 * A date becomes its days since 1970, a bigint in a column of numbers a number; nulls and all else stay. JSON is made text by
 * hyparquet-writer, which rounds a bigint beyond 2^53: declared without its converted type it could be our text, but DuckDB
 * then reads bytes.
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
