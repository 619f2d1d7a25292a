import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { FileRecord } from "../../src/records/file-record";
import { readRecords } from "../../src/records/read-records";

/** The result of a function of the path of a file with this content; the file is deleted afterwards. */
export async function withFile<T>(
  name: string,
  content: string | Buffer,
  act: (path: string) => Promise<T>,
): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "policy-graph-records-"));
  try {
    const path = join(folder, name);
    writeFileSync(path, content);
    return await act(path);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

export const recordsOf = (name: string, content: string | Buffer): Promise<FileRecord[]> =>
  withFile(name, content, async (path) => {
    const records: FileRecord[] = [];
    for await (const record of readRecords(path)) records.push(record);
    return records;
  });

/** The problems of a file's records, each as `line 3 (record 2) title: why`. */
export async function problemsOf(name: string, content: string | Buffer): Promise<string[]> {
  const records = await recordsOf(name, content);
  return records.flatMap((record) =>
    "problems" in record
      ? record.problems.map(({ line, path, message }) => {
          const { record: number, line: first } = record.location;
          return `line ${String(line ?? first)} (record ${String(number)}) ${path}: ${message}`;
        })
      : [],
  );
}
