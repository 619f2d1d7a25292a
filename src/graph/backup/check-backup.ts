import { join } from "node:path";
import type { GraphQLSchema } from "graphql";
import { type BackupPart, fileOf } from "../../backup/backup-files";
import { BackupRefused } from "../../backup/read-manifest";
import { type StoredPart, storedParts, storedProblems } from "./stored-records";
import { batchesOf } from "../../records/batches-of";
import { Undecodable } from "../../records/decoder";
import type { FileRecord, RecordProblem } from "../../records/file-record";
import { located, unreadable } from "../../records/located";
import { readRecords } from "../../records/read-records";
import { fileInputs, recordOfPath } from "../../editing/file-inputs";
import { argumentOf, importKind } from "../../editing/import-kinds";

/** Records checked at once. */
const BATCH = 200;

/** Problems after which the check stops. */
const MAX_PROBLEMS = 100;

type Readable = Extract<FileRecord, { readonly value: unknown }>;

const isStored = (part: BackupPart): part is StoredPart => storedParts.some((one) => one === part);

/** The problems of a part's records, each with its record. */
function problemsOf(
  schema: GraphQLSchema,
  part: BackupPart,
  records: readonly Readable[],
): readonly (readonly [record: Readable, problem: RecordProblem])[] {
  if (isStored(part))
    return records.flatMap((record) => storedProblems(part, record.value).map((problem) => [record, problem] as const));
  const values = records.map(({ value }) => value);
  return fileInputs(importKind(schema, argumentOf(fileOf(part))), values, false).problems.flatMap(
    ({ path, message }) => {
      const found = recordOfPath(records, path);
      return found ? [[found.record, { path: found.within, message }] as const] : [];
    },
  );
}

/**
 * Checks whether an import would accept every record of a backup, before any is written: the digests of its manifest say
 * that the files are whole, not who wrote them.
 * @throws BackupRefused with each problem at its location
 */
export async function checkBackup(
  schema: GraphQLSchema,
  folder: string,
  parts: readonly BackupPart[],
  signal: AbortSignal,
): Promise<void> {
  const problems: string[] = [];
  for (const part of parts) {
    const file = join(folder, fileOf(part));
    for await (const records of batchesOf(recordsOf(file, signal), BATCH)) {
      signal.throwIfAborted();
      problems.push(...records.flatMap((record) => unreadable(file, record)));
      const readable = records.filter((record): record is Readable => "value" in record);
      for (const [{ location }, problem] of problemsOf(schema, part, readable))
        problems.push(located(file, location, problem));
      if (problems.length >= MAX_PROBLEMS) throw refused(problems);
    }
  }
  if (problems.length > 0) throw refused(problems);
}

const refused = (problems: readonly string[]) =>
  new BackupRefused([...problems.slice(0, MAX_PROBLEMS), "Nothing of the backup was written."].join("\n"));

async function* recordsOf(file: string, signal: AbortSignal): AsyncIterable<FileRecord> {
  try {
    yield* readRecords(file, { signal });
  } catch (error) {
    throw error instanceof Undecodable ? new BackupRefused(`${file}, ${error.message}.`) : error;
  }
}
