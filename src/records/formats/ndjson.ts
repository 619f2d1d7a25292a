import { RECORD_LIMIT, tooLong } from "../bounds";
import type { FileRecord, Place, ReadRecords } from "../file-record";
import { linesOf } from "../lines-of";
import { NotJson, parseJson } from "./json-text";

/** NDJSON: a JSON value a line; blank lines count for nothing. A line that cannot be read does not hide the next. */
export const readNdjson: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  let record = 0;
  let line = 0;
  for await (const content of linesOf(text, limit)) {
    line += 1;
    if (content?.trim() === "") continue;
    record += 1;
    const place = { record, line };
    yield content === null ? { place, problems: [{ path: "", message: tooLong(limit) }] } : recordOf(content, place);
  }
};

function recordOf(content: string, place: Place): FileRecord {
  try {
    const { value, problems } = parseJson(content);
    return problems.length > 0 ? { place, problems } : { place, value };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { place, problems: [{ path: "", message: `is not valid JSON: ${error.message}` }] };
  }
}
