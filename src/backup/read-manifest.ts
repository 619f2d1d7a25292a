import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileDigest } from "../records/file-digest";
import { backupFormat, backupParts, fileOf, type Manifest, manifestFile } from "./backup-files";

/** A backup that cannot be restored as it is; the message says why and what to do. */
export class BackupRefused extends Error {
  override readonly name = "BackupRefused";
}

export const isBackup = (folder: string) => existsSync(join(folder, manifestFile));

/**
 * The manifest of a backup whose files are all as it says.
 * @throws BackupRefused
 */
export async function readManifest(folder: string): Promise<Manifest> {
  const path = join(folder, manifestFile);
  const manifest = parsed(path, await readFile(path, "utf8"));
  if (manifest.format !== backupFormat) {
    const formats = `its format is ${String(manifest.format)}, this version reads ${String(backupFormat)}`;
    throw new BackupRefused(`${folder} was written by another version (${formats}): restore it with that version.`);
  }
  for (const part of backupParts) {
    const file = join(folder, fileOf(part));
    if (existsSync(file) && (await fileDigest(file)) === manifest.parts[part].sha256) continue;
    throw new BackupRefused(
      `${file} is not the file that ${manifestFile} tells of: take the whole folder from the backup again. ` +
        "To import a file that was edited, name that file alone.",
    );
  }
  return manifest;
}

function parsed(path: string, text: string): Manifest {
  try {
    return JSON.parse(text) as Manifest;
  } catch {
    throw new BackupRefused(`${path} is no JSON: take the whole folder from the backup again.`);
  }
}
