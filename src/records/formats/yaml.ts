import { RECORD_LIMIT, tooLong } from "../bounds";
import type { FileRecord, ReadRecords } from "../file-record";
import { NotYaml, YamlReader, type YamlValue } from "./yaml-text";

/** Reads YAML: each document is a record, or a list of records. Holds one document in memory. */
export const readYaml: ReadRecords = async function* (text, limit = RECORD_LIMIT) {
  const yaml = new YamlReader();
  let record = 0;
  let characters = 0;

  const recordOf = ({ line, ...rest }: YamlValue): FileRecord => ({ location: { record: ++record, line }, ...rest });
  const refused = (message: string, line?: number): FileRecord => ({
    location: { record: record + 1, line },
    problems: [{ path: "", message }],
  });

  try {
    for await (const chunk of text) {
      characters += chunk.length;
      for (const document of yaml.write(chunk)) {
        characters = chunk.length;
        for (const value of yaml.readItems(document)) yield recordOf(value);
      }
      if (characters > limit) {
        yield refused(`is in a document that ${tooLong(limit)} by lines of ---, or write NDJSON`);
        return;
      }
    }
    for (const document of yaml.end()) for (const value of yaml.readItems(document)) yield recordOf(value);
  } catch (error) {
    if (!(error instanceof NotYaml)) throw error;
    yield refused(`is not valid YAML: it ${error.message}`, error.line);
  }
};
