import type { Column, Row } from "../column";
import type { Format } from "../format";
import { jsonOfRow } from "./json-text";
import { textChunks } from "./text-chunks";

/** Newline-delimited JSON: each row is one object on its own line. */
export const ndjson: Format = {
  extension: "ndjson",
  mediaType: "application/x-ndjson",
  acceptedType: "application/x-ndjson; charset=utf-8",
  write: (columns, rows) => textChunks(lines(columns, rows)),
};

async function* lines(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const json = jsonOfRow(columns);
  for await (const row of rows) yield `${json(row)}\n`;
}
