import fc from "fast-check";
import type { Column } from "../../../src/datasets/column";
import { csv } from "../../../src/datasets/formats/csv";
import { json } from "../../../src/datasets/formats/json";
import { ndjson } from "../../../src/datasets/formats/ndjson";
import { parquet } from "../../../src/datasets/formats/parquet";
import { anyTable, type Table } from "./random-tables";
import { type Cell, readCsv } from "./read-csv";
import { readParquet } from "./read-parquet";
import { bytesOf, textOf } from "./tables";

/** Values that every format returns as they were written: those of JSON, whose one type of number has no bigint and no -0. */
function asRead(value: unknown): unknown {
  if (typeof value === "bigint" || typeof value === "number") return Number(value) + 0;
  if (Array.isArray(value)) return value.map(asRead);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, asRead(entry)]));
}

const objects = ({ columns, rows }: Table) =>
  rows.map((row) => Object.fromEntries(columns.map(({ name }, index) => [name, asRead(row[index])])));

test("JSON", () =>
  fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      expect(JSON.parse(await textOf(json, table.columns, table.rows))).toEqual(objects(table));
    }),
  ));

test("NDJSON", () =>
  fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const lines = (await textOf(ndjson, table.columns, table.rows)).split("\n");
      expect(lines.pop()).toBe("");
      expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(objects(table));
    }),
  ));

test("Parquet", () =>
  fc.assert(
    fc.asyncProperty(anyTable, async (table) => {
      const { rows } = await readParquet(await bytesOf(parquet, table.columns, table.rows));
      expect(asRead(rows)).toEqual(objects(table));
    }),
  ));

test("CSV", () =>
  fc.assert(
    fc.asyncProperty(anyTable, fc.boolean(), fc.boolean(), async ({ columns, rows }, byteOrderMark, formulas) => {
      const text = await textOf(csv, columns, rows, { byteOrderMark, formulas });
      expect(text.startsWith("\ufeff")).toBe(byteOrderMark);
      const [header, ...records] = readCsv(byteOrderMark ? text.slice(1) : text);
      expect(header?.map((cell) => cell.text)).toEqual(columns.map(({ name }) => name));
      const alone = columns.length === 1;
      const read = (cell: Cell, index: number) => valueOf(cell, columns[index], alone);
      const escaped = (text: string) => (formulas ? text : text.replace(/^(?=[=+\-@\t\r＝＋－＠])/, "'"));
      const expected = (value: unknown, index: number) => {
        if (value === null && alone) return "";
        return columns[index]?.type.kind === "string" && typeof value === "string" ? escaped(value) : asRead(value);
      };
      expect(records.map((record) => record.map(read))).toEqual(rows.map((row) => row.map(expected)));
    }),
  ));

/** A cell by its column's type; if it is alone in its record, null cannot be distinguished from the empty text. */
function valueOf({ text, quoted }: Cell, column: Column | undefined, alone: boolean): unknown {
  if (text === "") return quoted || alone ? "" : null;
  return column?.type.kind === "string" || column?.type.kind === "date" ? text : asRead(JSON.parse(text));
}
