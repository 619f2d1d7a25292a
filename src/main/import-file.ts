import { createHash } from "node:crypto";
import { extname } from "node:path";
import type { ImportReport } from "../../schema/answers/import-report";
import type { ImportMode } from "../../schema/enums";
import { applyEdit } from "../editing/apply-edit";
import { type EditProblem, EditRefused } from "../editing/edit-refused";
import type { Database } from "../neo4j/database";
import { batchesOf } from "../records/batches-of";
import { fileDigest } from "../records/file-digest";
import type { FileRecord } from "../records/file-record";
import { readRecords } from "../records/read-records";
import type { TraditionalWriter } from "../text/traditional";
import { checkInputs } from "./check-inputs";
import { editingGraph } from "./editing-graph";
import { editOf, type ImportKind } from "./import-kinds";
import { clearProgress, noteProgress, readProgress } from "./import-progress";

export interface ImportFileOptions {
  readonly mode: ImportMode;
  readonly dryRun: boolean;
  /** Records in one transaction, 1 to 1,000. */
  readonly batch: number;
  /** Who imports, for the history. */
  readonly by: string;
  readonly signal: AbortSignal;
  readonly onRead: (bytes: number) => void;
  /** Told the records of the file that are done so far. */
  readonly onProgress: (records: number) => void;
  readonly onWarning: (warning: string) => void;
}

export interface ImportCounts {
  /** Records that an earlier run of the same import had written. */
  readonly resumed: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** A file that cannot be imported as it is; holds every problem that was found, each with its place. */
export class FileRefused extends Error {
  override readonly name = "FileRefused";

  /** @param written records of the file that are in the graph, and stay */
  constructor(
    readonly problems: readonly string[],
    readonly written: number,
  ) {
    super(problems.join("\n"));
  }
}

/** What the report of a refused edit says against it. */
const problemsOf = ({ message, details }: EditRefused): readonly EditProblem[] =>
  details.problems ?? details.report?.nodes.flatMap(({ conflicts }) => conflicts) ?? [{ path: "", message }];

/** A problem at the place of its record: `policies.ndjson, line 3 (record 2), goals[1].value: must be more than 0`. */
function located(file: string, records: readonly FileRecord[], { path, message }: EditProblem): string {
  const [, index, , within = ""] = /^\w+\[(\d+)\](\.?)(.*)$/s.exec(path) ?? [];
  const record = records[Number(index)];
  if (!record) return `${file}: ${[path, message].filter(Boolean).join(" ")}`;
  return `${file}, ${placeOf(record)}${within ? `, ${within}` : ""}: ${message}`;
}

function placeOf({ place: { record, line } }: FileRecord): string {
  return line === undefined ? `record ${String(record)}` : `line ${String(line)} (record ${String(record)})`;
}

async function* behind(records: AsyncIterable<FileRecord>, skipped: number): AsyncIterable<FileRecord> {
  for await (const record of records) if (record.place.record > skipped) yield record;
}

/**
 * Imports one file of any size by the edits that the mutations make, a batch a transaction. Each transaction notes how far
 * the file has come, so that the same import goes on where it was broken off; the note is of the file's bytes and of the
 * options, for another file or other options would be another import. A dry run looks at every batch and writes nothing.
 * @throws FileRefused with all problems of a batch, in a dry run of all batches
 */
export async function importFile(
  database: Pick<Database, "read" | "transaction">,
  file: string,
  kind: ImportKind,
  toTraditional: TraditionalWriter,
  options: ImportFileOptions,
): Promise<ImportCounts> {
  const { mode, dryRun, batch, by, signal, onRead, onProgress, onWarning } = options;
  const key = importKey(await fileDigest(file), kind, mode, by);
  const resumed = dryRun ? 0 : ((await readProgress(database, key)).records ?? 0);
  const areCells = extname(file).toLowerCase() === ".csv";
  const counts = { resumed, created: 0, changed: 0, unchanged: 0 };
  const refused: string[] = [];
  let done = resumed;

  const forget = () => database.transaction((run) => clearProgress(editingGraph(run), key));

  async function apply(inputs: readonly unknown[], upTo: number): Promise<ImportReport> {
    return database.transaction(async (run) => {
      const graph = editingGraph(run);
      const report = await applyEdit(graph, editOf(kind, inputs, { mode, dryRun }), by, toTraditional);
      if (!dryRun) await noteProgress(graph, key, upTo);
      return report;
    });
  }

  /** What stands against a batch; nothing where it is written. */
  async function importBatch(records: readonly FileRecord[]): Promise<readonly string[]> {
    const unreadable = records.flatMap((record) =>
      "problem" in record ? [`${file}, ${placeOf(record)}: ${record.problem}`] : [],
    );
    const readable = records.filter((record) => "value" in record);
    const { inputs, problems } = checkInputs(
      kind,
      readable.map(({ value }) => value),
      areCells,
    );
    if (unreadable.length + problems.length > 0) {
      return [...unreadable, ...problems.map((problem) => located(file, readable, problem))];
    }
    try {
      const report = await apply(inputs, done + records.length);
      for (const { id, warnings } of report.nodes) for (const warning of warnings) onWarning(`${id}: ${warning}`);
      counts.created += report.created;
      counts.changed += report.changed;
      counts.unchanged += report.unchanged;
      const conflicts = report.nodes.flatMap((node) => node.conflicts);
      return conflicts.map((conflict) => located(file, readable, conflict));
    } catch (error) {
      if (!(error instanceof EditRefused)) throw error;
      return problemsOf(error).map((problem) => located(file, readable, problem));
    }
  }

  for await (const records of batchesOf(behind(readRecords(file, onRead), resumed), batch)) {
    signal.throwIfAborted();
    refused.push(...(await importBatch(records)));
    if (refused.length > 0 && !dryRun) {
      // Whoever corrects the file begins anew, and finds what was written unchanged.
      await forget();
      throw new FileRefused(refused, done);
    }
    done += records.length;
    onProgress(done);
  }
  if (refused.length > 0) throw new FileRefused(refused, 0);
  if (!dryRun) await forget();
  return counts;
}

function importKey(digest: string, { argument }: ImportKind, mode: ImportMode, by: string): string {
  const options = JSON.stringify({ argument, mode, by });
  return `import ${digest} ${createHash("sha256").update(options).digest("hex").slice(0, 16)}`;
}
