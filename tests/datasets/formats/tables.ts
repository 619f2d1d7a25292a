import type { Column, ColumnType, Row } from "../../../src/datasets/column";
import type { Format, FormatOptions } from "../../../src/datasets/format";

type Scalar = Exclude<ColumnType["kind"], "list" | "object">;

/** A column, nullable by default; the kind of a scalar is short for its type. */
export function column(name: string, type: Scalar | ColumnType, nullable = true): Column {
  return { name, type: typeOf(type), nullable, description: "" };
}

/** A list whose items may be null. */
export function listOf(item: Scalar | ColumnType, itemNullable = true): ColumnType {
  return { kind: "list", item: typeOf(item), itemNullable };
}

export function objectOf(...fields: Column[]): ColumnType {
  return { kind: "object", fields };
}

function typeOf(type: Scalar | ColumnType): ColumnType {
  return typeof type === "string" ? { kind: type } : type;
}

// eslint-disable-next-line @typescript-eslint/require-await -- the rows are in memory, but a format reads an async iterable
export async function* each(rows: Iterable<Row>): AsyncGenerator<Row> {
  yield* rows;
}

export async function bytesOf(
  format: Format,
  columns: readonly Column[],
  rows: Iterable<Row>,
  options: Partial<FormatOptions> = {},
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const written = format.write(columns, each(rows), { byteOrderMark: false, formulas: false, ...options });
  for await (const chunk of written) chunks.push(chunk);
  return Buffer.concat(chunks);
}

export async function textOf(...table: Parameters<typeof bytesOf>): Promise<string> {
  return (await bytesOf(...table)).toString("utf8");
}
