import { RECORD_LIMIT, tooLong } from "../bounds";
import type { FileRecord, RecordLocation, ReadRecords } from "../file-record";
import { linesOf } from "../lines-of";
import { NotJson, parseJson } from "./json-text";

/** Reads NDJSON: one JSON value on each line. Blank lines are skipped. A line that cannot be read does not stop the reading. */
export const readNdjson: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  let record = 0;
  let line = 0;
  for await (const content of linesOf(text, limit)) {
    line += 1;
    if (content?.trim() === "") continue;
    record += 1;
    const location = { record, line };
    yield content === null
      ? { location, problems: [{ path: "", message: tooLong(limit) }] }
      : recordOf(content, location);
  }
};

function recordOf(content: string, location: RecordLocation): FileRecord {
  try {
    const { value, problems } = parseJson(content);
    return problems.length > 0 ? { location, problems } : { location, value };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { location, problems: [{ path: "", message: `is not valid JSON: ${error.message}` }] };
  }
}
