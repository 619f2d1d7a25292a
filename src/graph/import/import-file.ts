import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { ImportMode } from "../../../schema/enums";
import { applyEdit, movesRegions } from "../../editing/apply-edit";
import { type EditProblem, EditRefused } from "../../editing/edit-refused";
import type { Database } from "../../neo4j/database";
import { batchesOf } from "../../records/batches-of";
import { type Encoding, Undecodable } from "../../records/decoder";
import { encodingOf } from "../../records/encoding-of";
import { fileDigest } from "../../records/file-digest";
import type { FileRecord } from "../../records/file-record";
import { located, unreadable } from "../../records/located";
import { readRecords } from "../../records/read-records";
import type { TraditionalWriter } from "../../text/traditional";
import { fileInputs, recordOfPath } from "../../editing/file-inputs";
import { cleaningLines } from "./cleaning-lines";
import { renewAllReaches } from "../renew-all-reaches";
import { transactionGraph } from "../transaction-graph";
import { editOf, type ImportKind } from "../../editing/import-kinds";
import { clearProgress, noteProgress, readProgress } from "./import-progress";

export interface ImportFileOptions {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** Records in one transaction, 1 to 1,000. */
  readonly batch: number;
  /** The importer, for the history. */
  readonly by: string;
  /** Of a file that is not UTF-8 and has no mark of byte order. */
  readonly encoding?: Encoding | undefined;
  readonly signal: AbortSignal;
  readonly onRead: (bytes: number) => void;
  /** Receives the number of the file's records done so far. */
  readonly onProgress: (records: number) => void;
  readonly onWarning: (warning: string) => void;
  /** Receives each line of the report of what cleaning changed in the texts of sources. */
  readonly onCleaning: (line: string) => void;
}

export interface ImportCounts {
  /** Records that an earlier run of the same import had written. */
  readonly resumed: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A file that cannot be imported as it is; has every problem that was found, each with its location. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";

  /** @param written records of the file that are in the graph, and remain there */
  constructor(
    readonly problems: readonly string[],
    readonly written: number,
  ) {
    super(problems.join("\n"));
  }
}

/** The problems in the report of a refused edit. */
const problemsOf = ({ message, details }: EditRefused): readonly EditProblem[] =>
  details.problems ?? details.report?.nodes.flatMap(({ conflicts }) => conflicts) ?? [{ path: "", message }];

/** A problem of an edit, whose path begins with the number of a record among these. */
function refusedOf(file: string, records: readonly FileRecord[], { path, message }: EditProblem): string {
  const found = recordOfPath(records, path);
  if (!found) return `${file}: ${[path, message].filter(Boolean).join(" ")}`;
  return located(file, found.record.location, { path: found.within, message });
}

/** The records that an earlier run has not written; one that cannot be read was never written. */
async function* notWritten(records: AsyncIterable<FileRecord>, written: number): AsyncIterable<FileRecord> {
  for await (const record of records) if ("problems" in record || record.location.record > written) yield record;
}

/** The error for a file whose bytes are not text, with what to do. */
function undecodable(file: string, error: unknown, written: number): unknown {
  if (!(error instanceof Undecodable)) return error;
  const other = error.encoding === "utf-8" ? ", or use --encoding gb18030 if it is GB18030, GBK or GB2312" : "";
  return new FileRefused([`${file}, ${error.message}: save it as UTF-8${other}`], written);
}

/**
 * Imports one file of any size by the edits of the mutations, one transaction per batch. Each transaction notes the progress
 * in the file, so that the same import continues where it broke off. The note belongs to the file's bytes and the options:
 * another file or other options are another import. A dry run checks every batch and writes nothing.
 * @throws FileRefused with all problems of a batch, in a dry run of all batches; if bytes are not text, before anything is
 *   written
 */
export async function importFile(
  database: Pick<Database, "read" | "transaction">,
  file: string,
  kind: ImportKind,
  toTraditional: TraditionalWriter,
  options: ImportFileOptions,
): Promise<ImportCounts> {
  const { mode, dryRun, batch, by, signal, onRead, onProgress, onWarning, onCleaning } = options;
  const encoding = await encodingOf(file, { otherwise: options.encoding, signal }).catch((error: unknown) => {
    throw undecodable(file, error, 0);
  });
  const key = importKey(await fileDigest(file, signal), kind, mode, by);
  const resumed = dryRun ? 0 : ((await readProgress(database, key)).records ?? 0);
  const areCells = extname(file).toLowerCase() === ".csv";
  const counts = { resumed, created: 0, changed: 0, unchanged: 0 };
  const refused: string[] = [];
  let done = resumed;

  const forget = () => database.transaction((run) => clearProgress(transactionGraph(run), key));

  async function apply(inputs: readonly unknown[], upTo: number): Promise<ImportReport> {
    const edit = editOf(kind, inputs, { mode, dryRun });
    const report = await database.transaction(async (run) => {
      const graph = transactionGraph(run);
      const applied = await applyEdit(graph, edit, by, toTraditional);
      if (!dryRun) await noteProgress(graph, key, upTo);
      return applied;
    });
    if (movesRegions(edit) && !dryRun) await renewAllReaches(database);
    return report;
  }

  /** The problems of a batch; empty if it was written. */
  async function importBatch(records: readonly FileRecord[]): Promise<readonly string[]> {
    const unread = records.flatMap((record) => unreadable(file, record));
    const readable = records.filter((record) => "value" in record);
    const { inputs, problems } = fileInputs(
      kind,
      readable.map(({ value }) => value),
      areCells,
    );
    if (unread.length + problems.length > 0) {
      return [...unread, ...problems.map((problem) => refusedOf(file, readable, problem))];
    }
    try {
      const report = await apply(inputs, done + records.length);
      for (const { id, warnings, cleaning } of report.nodes) {
        for (const warning of warnings) onWarning(`${id}: ${warning}`);
        for (const line of cleaning ? cleaningLines(id, cleaning) : []) onCleaning(line);
      }
      counts.created += report.created;
      counts.changed += report.changed;
      counts.unchanged += report.unchanged;
      const conflicts = report.nodes.flatMap((node) => node.conflicts);
      return conflicts.map((conflict) => refusedOf(file, readable, conflict));
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return problemsOf(error).map((problem) => refusedOf(file, readable, problem));
    }
  }

  async function importAll(): Promise<void> {
    const records = notWritten(readRecords(file, { encoding, onRead, signal }), resumed);
    for await (const some of batchesOf(records, batch)) {
      signal.throwIfAborted();
      refused.push(...(await importBatch(some)));
      if (refused.length > 0 && !dryRun) {
        // After a correction the import starts again, and finds the written records unchanged.
        await forget();
        throw new FileRefused(refused, done);
      }
      done += some.length;
      onProgress(done);
    }
  }

  await importAll().catch((error: unknown) => {
    // The file has changed since its encoding was checked.
    throw undecodable(file, error, done);
  });
  if (refused.length > 0) throw new FileRefused(refused, 0);
  if (!dryRun) await forget();
  return counts;
}

function importKey(digest: string, { argument }: ImportKind, mode: ImportMode, by: string): string {
  const options = JSON.stringify({ argument, mode, by });
  return `import ${digest} ${createHash("sha256").update(options).digest("hex").slice(0, 16)}`;
}
