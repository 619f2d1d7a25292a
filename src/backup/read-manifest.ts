import { existsSync } from "node:fs";
import { join } from "node:path";
import { RECORD_LIMIT } from "../records/bounds";
import { Undecodable } from "../records/decoder";
import { fileDigest } from "../records/file-digest";
import { NotJson, parseJson } from "../records/formats/json-text";
import { textOf } from "../records/text-of";
import {
  backupFormat,
  type BackupPart,
  backupParts,
  fileOf,
  laterParts,
  type Manifest,
  manifestFile,
  partsOf,
} from "./backup-files";

/** A backup that cannot be restored as it is. The message says why and what to do. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}

export const isBackup = (folder: string) => existsSync(join(folder, manifestFile));

/**
 * Reads the manifest of a backup, and checks that every file has the digest in it.
 * @throws BackupRefused, FileUnusable, the signal's AbortError
 */
export async function readManifest(folder: string, signal?: AbortSignal): Promise<Manifest> {
  const path = join(folder, manifestFile);
  const manifest = await parsed(path, signal);
  if (manifest.format !== backupFormat) {
    const formats = `its format is ${String(manifest.format)}, and this version reads ${String(backupFormat)}`;
    throw new BackupRefused(`${folder} was written by another version (${formats}): restore it with that version.`);
  }
  for (const part of partsOf(manifest)) {
    const file = join(folder, fileOf(part));
    if (existsSync(file) && (await fileDigest(file, signal)) === manifest.parts[part].sha256) continue;
    throw new BackupRefused(
      `${file} is not the file that ${manifestFile} describes: copy the whole folder from the backup again. ` +
        "To import an edited file, name only that file.",
    );
  }
  return manifest;
}

async function parsed(path: string, signal: AbortSignal | undefined): Promise<Manifest> {
  const refused = (reason: string) =>
    new BackupRefused(`${path} ${reason}: copy the whole folder from the backup again.`);
  try {
    let text = "";
    for await (const piece of textOf(path, "utf-8", { signal })) {
      text += piece;
      if (text.length > RECORD_LIMIT) throw refused("is too long to be a list of a backup's files");
    }
    const { value, problems } = parseJson(text);
    const [problem] = problems;
    if (problem) throw refused(`contains ${problem.path} more than once`);
    if (!isManifest(value)) throw refused("is not a list of a backup's files");
    return value;
  } catch (error) {
    if (error instanceof NotJson) throw refused("is not valid JSON");
    if (error instanceof Undecodable) throw refused(`is not text (${error.message})`);
    throw error;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

/** Whether the value is a manifest. The parts are required only in this version's format. */
const isManifest = (value: unknown): value is Manifest =>
  isObject(value) &&
  typeof value["format"] === "number" &&
  (value["format"] !== backupFormat || backupParts.every((part) => isNote(value["parts"], part)));

function isNote(parts: unknown, part: BackupPart): boolean {
  const note = isObject(parts) ? parts[part] : undefined;
  if (note === undefined && isObject(parts) && laterParts.includes(part)) return true;
  return isObject(note) && typeof note["records"] === "number" && typeof note["sha256"] === "string";
}
