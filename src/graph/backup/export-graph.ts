import { createHash } from "node:crypto";
import { mkdir, mkdtemp, open, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import {
  backupFormat,
  type BackupPart,
  backupParts,
  fileOf,
  type Manifest,
  manifestFile,
  type PartNote,
} from "../../backup/backup-files";
import { stableJson } from "../../backup/stable-json";
import { StartFailure } from "../../config/start-failure";
import type { GraphReader, Row } from "../../editing/editing-graph";
import type { Database } from "../../neo4j/database";
import { backupRecords } from "./backup-pages";
import { isAlive } from "../../neo4j/embedded/running-embedded";
import { graphStatement } from "../graph-statement";

/** Max attempts of an export if the graph changes during it. */
const ATTEMPTS = 3;

export interface ExportOptions {
  readonly signal: AbortSignal;
  /** Receives the number of a part's records written so far. */
  readonly onProgress: (part: BackupPart, records: number) => void;
}

/**
 * Writes the whole graph to the files of a new folder, streamed. They are written to a folder beside it, which is renamed to
 * it when all are whole and of one version of the graph.
 * @throws StartFailure if the folder contains anything, or the graph changes too often
 */
export async function exportGraph(
  database: Pick<Database, "read">,
  folder: string,
  options: ExportOptions,
): Promise<Manifest> {
  const target = resolve(folder);
  await refuseContent(target);
  const graph: GraphReader = { read: (file, parameters) => database.read(graphStatement(file, parameters)) };
  await mkdir(dirname(target), { recursive: true });
  await removeAbandoned(target);
  const draft = await mkdtemp(`${draftsOf(target)}${String(process.pid)}-`);
  try {
    const manifest = await writeOneVersion(graph, draft, options);
    await rename(draft, target);
    return manifest;
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    throw error;
  }
}

/** The beginning of the paths of unfinished exports to this folder; the id of their process follows. */
const draftsOf = (target: string) => join(dirname(target), `.${basename(target)}-`);

/** Removes the files of killed exports to this folder. */
async function removeAbandoned(target: string): Promise<void> {
  const beginning = basename(draftsOf(target));
  for (const name of await readdir(dirname(target))) {
    const [, pid] = /^(\d+)-\w{6}$/u.exec(name.startsWith(beginning) ? name.slice(beginning.length) : "") ?? [];
    if (pid !== undefined && !isAlive(Number(pid)))
      await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

async function refuseContent(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: unknown) => {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") return [];
    throw new StartFailure("folderUnusable", `${folder} cannot be written to (${String(code)}): name another folder.`);
  });
  if (names.length > 0)
    throw new StartFailure("folderUnusable", `${folder} already contains files: name a new folder.`);
}

async function writeOneVersion(graph: GraphReader, draft: string, options: ExportOptions): Promise<Manifest> {
  for (let attempt = 1; attempt <= ATTEMPTS; attempt++) {
    const before = await noteOf(graph);
    const parts: Partial<Record<BackupPart, PartNote>> = {};
    for (const part of backupParts) parts[part] = await writePart(graph, draft, part, options);
    if ((await noteOf(graph))["version"] !== before["version"]) continue;
    const manifest: Manifest = {
      format: backupFormat,
      model: Number(before["model"]),
      fingerprint: (before["fingerprint"] as string | null) ?? null,
      parts: parts as Manifest["parts"],
    };
    await writeFile(join(draft, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
    return manifest;
  }
  throw new StartFailure(
    "graphBusy",
    "The graph changed during each of three exports: export when no one edits the graph.",
  );
}

async function noteOf(graph: GraphReader): Promise<Row> {
  const [row = {}] = await graph.read("import-note", {});
  return row;
}

async function writePart(
  graph: GraphReader,
  draft: string,
  part: BackupPart,
  { signal, onProgress }: ExportOptions,
): Promise<PartNote> {
  const file = await open(join(draft, fileOf(part)), "w");
  const digest = createHash("sha256");
  let records = 0;
  try {
    for await (const record of backupRecords(graph, part)) {
      signal.throwIfAborted();
      const line = `${stableJson(record)}\n`;
      digest.update(line);
      await file.write(line);
      onProgress(part, ++records);
    }
    await file.sync();
  } finally {
    await file.close();
  }
  return { records, sha256: digest.digest("hex") };
}
