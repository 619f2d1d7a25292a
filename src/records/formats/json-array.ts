import { RECORD_LIMIT } from "../bounds";
import type { FileRecord, ReadRecords } from "../file-record";
import { type JsonElement, jsonElements } from "./json-elements";
import { NotJson } from "./json-text";

/** Split after lines and objects, so that invalid JSON does not discard the elements before it. */
const piecesOf = (chunk: string) => chunk.split(/(?<=[\n}])/u);

/** Reads JSON: one array, whose elements are the records. Holds one element in memory. */
export const readJsonArray: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  const json = await jsonElements(limit);
  let record = 0;

  const recordOf = ({ line, value, problems }: JsonElement): FileRecord => {
    record += 1;
    return problems.length > 0 ? { location: { record, line }, problems } : { location: { record, line }, value };
  };
  const refused = ({ message }: NotJson): FileRecord => ({
    location: { record: record + 1, line: json.line },
    problems: [{ path: "", message: `is not an element of a JSON array: ${message}` }],
  });

  for await (const chunk of text) {
    for (const piece of piecesOf(chunk)) {
      try {
        for (const value of json.write(piece)) yield recordOf(value);
      } catch (error) {
        if (!(error instanceof NotJson)) throw error;
        yield refused(error);
        return;
      }
    }
  }
  try {
    json.end();
  } catch (error) {
    if (!(error instanceof NotJson)) throw error;
    yield refused(error);
  }
};
