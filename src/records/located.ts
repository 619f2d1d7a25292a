import type { FileRecord, RecordLocation, RecordProblem } from "./file-record";

/** The message with its location, such as `policies.ndjson, line 3 (record 2), goals[1].value: must be more than 0`. */
export function located(
  file: string,
  location: RecordLocation,
  { line = location.line, path, message }: RecordProblem,
): string {
  const record = `record ${String(location.record)}`;
  const where = line === undefined ? record : `line ${String(line)} (${record})`;
  return `${file}, ${where}${path ? `, ${path}` : ""}: ${message}`;
}

/** The reasons why a record cannot be read; empty for a record that can be read. */
export const unreadable = (file: string, record: FileRecord): readonly string[] =>
  "problems" in record ? record.problems.map((problem) => located(file, record.location, problem)) : [];
