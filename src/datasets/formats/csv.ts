import { type Options, stringify } from "csv-stringify/sync";
import type { Column, ColumnType, Row } from "../column";
import type { Format, FormatOptions } from "../format";
import { batches } from "./batches";
import { jsonOf } from "./json-text";
import { textChunks } from "./text-chunks";

/** The rows that csv-stringify receives in one call: reading its options takes longer than writing a row. */
const batch = { rows: 64, size: 16 * 1024 };

/** With both parameters of RFC 4180, section 3. */
const MEDIA_TYPE = "text/csv; charset=utf-8; header=present";

/**
 * RFC 4180 in UTF-8, with a header. Null is an empty cell and an empty text is `""`: the RFC does not distinguish them,
 * but some readers do. In a table of one column null is `""` too, because readers skip empty lines. Unless `formulas`
 * is set, a text that a spreadsheet would run gets an apostrophe in front (OWASP, CSV Injection): a text that begins
 * with = + - @, with their full-width forms, with a tab or with a carriage return.
 */
export const csv: Format = {
  extension: "csv",
  mediaType: MEDIA_TYPE,
  acceptedType: MEDIA_TYPE,
  write: (columns, rows, options) => textChunks(records(columns, rows, options)),
};

async function* records(
  columns: readonly Column[],
  rows: AsyncIterable<Row>,
  { byteOrderMark, formulas }: FormatOptions,
): AsyncGenerator<string> {
  const header = columns.map(({ name }) => name);
  const cells = columns.map(({ type }) => cellOf(type));
  const options: Options = {
    record_delimiter: "windows",
    // Without it, a custom record delimiter leaves a single CR or LF unquoted.
    quote_record_delimiter: true,
    quoted_match: /^$/,
    ...(columns.length === 1 && { quoted_empty: true }),
    escape_formulas: !formulas,
    cast: { boolean: String },
  };
  yield stringify([header], { ...options, bom: byteOrderMark });
  for await (const gathered of batches(rows, batch)) {
    yield stringify(
      gathered.map((row) => cells.map((cell, index) => cell(row[index]))),
      options,
    );
  }
}

/** The value that csv-stringify receives. A number remains a number, also in a cell of JSON: only texts can be formulas. */
function cellOf(type: ColumnType): (value: unknown) => unknown {
  if (type.kind !== "list" && type.kind !== "object" && type.kind !== "json") return (value) => value;
  const json = jsonOf(type);
  return (value) => (typeof value === "string" || (typeof value === "object" && value !== null) ? json(value) : value);
}
