import { CsvError, parse } from "csv-parse";
import { RECORD_LIMIT, tooLong } from "../bounds";
import type { ReadRecords } from "../file-record";
import { flowThrough } from "../flow-through";
import { repeatedKey } from "../repeated-key";

interface Row {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The names of the columns. A column without a name is named by its number, so that its cells are not lost. */
const columnsOf = ({ record }: Row) => record.map((name, index) => name.trim() || `(column ${String(index + 1)})`);

const repeatedOf = (names: readonly string[]) => [
  ...new Set(names.filter((name, index) => names.indexOf(name) < index)),
];

/**
 * Reads CSV (RFC 4180): a header, then one record for each row. Its value maps the header's names to the cells that are not
 * empty. Leaves the meaning of a cell to the caller. The line of a row is the one on which it ends.
 */
export const readCsv: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  const options = { bom: true, info: true, skip_empty_lines: true, max_record_size: limit } as const;
  const rows = flowThrough(text, parse(options));
  let columns: readonly string[] | undefined;
  let record = 0;
  try {
    for await (const row of rows as AsyncIterable<Row>) {
      const { lines: line } = row.info;
      if (!columns) {
        columns = columnsOf(row);
        const repeated = repeatedOf(columns);
        if (repeated.length === 0) continue;
        yield { location: { record: 1, line }, problems: repeated.map((name) => repeatedKey([name], line)) };
        return;
      }
      record += 1;
      const cells = columns.flatMap((name, index) => (row.record[index] ? [[name, row.record[index]]] : []));
      yield { location: { record, line }, value: Object.fromEntries(cells) as unknown };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error["lines"] === "number" ? error["lines"] : undefined;
    const reason = error.code === "CSV_MAX_RECORD_SIZE" ? tooLong(limit) : error.message;
    yield {
      location: { record: record + 1, line },
      problems: [{ path: "", message: `is not a row of this CSV file: ${reason}` }],
    };
  }
};
