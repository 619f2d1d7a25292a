import { CsvError, parse } from "csv-parse";
import type { ReadRecords } from "../file-record";
import { flowThrough } from "../flow-through";

interface Row {
  readonly record: Readonly<Record<string, string>>;
  readonly info: { readonly lines: number };
}

/**
 * CSV as RFC 4180 has it: a header, then a record a row, whose value holds the cells that are not empty by the header's
 * names. What a cell means is the reader's matter. A row's line is the one on which it ends.
 */
export const readCsv: ReadRecords = async function* (text) {
  const rows = flowThrough(text, parse({ bom: true, columns: true, info: true, skip_empty_lines: true }));
  let record = 0;
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      record += 1;
      const cells = Object.entries(row.record).flatMap(([name, cell]) => (cell === "" ? [] : [[name.trim(), cell]]));
      yield { place: { record, line: row.info.lines }, value: Object.fromEntries(cells) as unknown };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
    yield { place: { record: record + 1, line }, problem: `is no row of this CSV file: ${error.message}` };
  }
};
