import { linesOf } from "../lines-of";
import type { ReadRecords } from "../file-record";

/** NDJSON: a JSON value a line; blank lines count for nothing. A line that is no JSON does not hide those behind it. */
export const readNdjson: ReadRecords = async function* (text) {
  let record = 0;
  let line = 0;
  for await (const content of linesOf(text)) {
    line += 1;
    if (content.trim() === "") continue;
    record += 1;
    const place = { record, line };
    try {
      yield { place, value: JSON.parse(content) as unknown };
    } catch (error) {
      yield { place, problem: `is no JSON: ${error instanceof Error ? error.message : String(error)}` };
    }
  }
};
