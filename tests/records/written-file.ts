import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileRecord } from "../../src/records/file-record";
import { readRecords } from "../../src/records/read-records";

/** Goes away with the test file. */
export const folder = mkdtempSync(join(tmpdir(), "policy-graph-records-"));
afterAll(() => rmSync(folder, { recursive: true }));

export async function recordsOf(name: string, content: string | Buffer): Promise<FileRecord[]> {
  const path = join(folder, name);
  writeFileSync(path, content);
  const records: FileRecord[] = [];
  for await (const record of readRecords(path)) records.push(record);
  return records;
}

/** The problems of a file's records, each as `line 3 (record 2) title: why`. */
export async function problemsOf(name: string, content: string | Buffer): Promise<string[]> {
  const records = await recordsOf(name, content);
  return records.flatMap((record) =>
    "problems" in record
      ? record.problems.map(({ line, path, message }) => {
          const { record: number, line: first } = record.place;
          return `line ${String(line ?? first)} (record ${String(number)}) ${path}: ${message}`;
        })
      : [],
  );
}
