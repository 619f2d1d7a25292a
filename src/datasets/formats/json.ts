import type { Column, Row } from "../column";
import type { Format } from "../format";
import { jsonOfRow } from "./json-text";
import { textChunks } from "./text-chunks";

/** One JSON array of objects, with each row on its own line. */
export const json: Format = {
  extension: "json",
  mediaType: "application/json",
  // JSON has no registered parameter, but many clients send this one: JSON is UTF-8 (RFC 8259, 8.1).
  acceptedType: "application/json; charset=utf-8",
  write: (columns, rows) => textChunks(array(columns, rows)),
};

async function* array(columns: readonly Column[], rows: AsyncIterable<Row>): AsyncGenerator<string> {
  const object = jsonOfRow(columns);
  let before = "[";
  for await (const row of rows) {
    yield `${before}\n${object(row)}`;
    before = ",";
  }
  yield before === "[" ? "[]\n" : "\n]\n";
}
