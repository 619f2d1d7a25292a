import { RECORD_LIMIT, tooLong } from "../bounds";
import type { FileRecord, Place, ReadRecords } from "../file-record";
import { linesOf } from "../lines-of";
import { type Json, loadJson, NotJson } from "./json-text";

/** NDJSON: a JSON value a line; blank lines count for nothing. A line that cannot be read does not hide the next. */
export const readNdjson: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  const json = await loadJson();
  let record = 0;
  let line = 0;
  for await (const content of linesOf(text, limit)) {
    line += 1;
    if (content?.trim() === "") continue;
    record += 1;
    const place = { record, line };
    yield content === null
      ? { place, problems: [{ path: "", message: tooLong(limit) }] }
      : recordOf(json, content, place);
  }
};

function recordOf(json: Json, content: string, place: Place): FileRecord {
  try {
    const { value, problems } = json.parse(content);
    // The value's own lines count from the beginning of this one.
    const here = problems.map((problem) => ({ ...problem, line: place.line }));
    return problems.length > 0 ? { place, problems: here } : { place, value };
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    return { place, problems: [{ path: "", message: `is no JSON: ${error.message}` }] };
  }
}
