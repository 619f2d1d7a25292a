import fc from "fast-check";
import type { Column, ColumnType, Row } from "../../../src/datasets/column";

export interface Table {
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** Any table that can be written: lists of lists and of objects, with nulls wherever its types allow them. */
export const anyTable: fc.Arbitrary<Table> = columnsOf(anyType(3), 5).chain((columns) =>
  fc.array(fc.tuple(...columns.map(anyField)), { maxLength: 30 }).map((rows) => ({ columns, rows })),
);

function columnsOf(type: fc.Arbitrary<ColumnType>, maxLength: number): fc.Arbitrary<Column[]> {
  const name = fc.stringMatching(/^[a-z][A-Za-z0-9_]{0,6}(\.[a-z]{1,4})?$/);
  const column = fc.record({ name, type, nullable: fc.boolean(), description: fc.constant("") });
  return fc.uniqueArray(column, { selector: ({ name }) => name, minLength: 1, maxLength });
}

function anyType(depth: number): fc.Arbitrary<ColumnType> {
  const scalar = fc.constantFrom("string", "integer", "number", "boolean", "date", "json").map((kind) => ({ kind }));
  if (depth === 0) return scalar;
  const item: fc.Arbitrary<ColumnType> = fc.oneof(
    anyType(depth - 1),
    columnsOf(anyType(depth - 1), 3).map((fields) => ({ kind: "object" as const, fields })),
  );
  const list = fc.record({ kind: fc.constant("list" as const), item, itemNullable: fc.boolean() });
  return fc.oneof(scalar, list);
}

function anyField({ type, nullable }: Pick<Column, "type" | "nullable">): fc.Arbitrary<unknown> {
  const value = anyValue(type);
  return nullable ? fc.option(value, { freq: 3 }) : value;
}

/**
 * Texts of few characters, so that equal ones occur, and of any; characters that are special in CSV and spreadsheets are
 * frequent.
 */
const anyText = fc.oneof(
  fc.string({ unit: fc.constantFrom('"', ",", "\r", "\n", "=", "-", "＋", "a", " ", "\t", "'"), maxLength: 4 }),
  fc.string({ unit: "binary", maxLength: 12 }),
);

function anyValue(type: ColumnType): fc.Arbitrary<unknown> {
  switch (type.kind) {
    case "string":
      return anyText;
    case "integer":
      return fc.oneof(fc.integer(), fc.integer().map(BigInt), fc.constantFrom(0, 1));
    case "number":
      return fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.maxSafeInteger().map(BigInt));
    case "boolean":
      return fc.boolean();
    case "date":
      return fc
        .date({ min: new Date("0001-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
        .map((date) => date.toISOString().slice(0, 10));
    case "json":
      // Null belongs to the cell, not to JSON. A key named __proto__ does not survive hyparquet-writer.
      return fc.jsonValue().filter((value) => value !== null && !JSON.stringify(value).includes("__proto__"));
    case "list":
      return fc.array(anyField({ type: type.item, nullable: type.itemNullable }), { maxLength: 4 });
    case "object":
      return fc.record(Object.fromEntries(type.fields.map((field) => [field.name, anyField(field)])));
  }
}
