import { readFileSync, rmSync } from "node:fs";
import { readFile, rename, writeFile } from "node:fs/promises";
import { folderLayout, type FolderLayout } from "./folder";
import { hasCode } from "./system-error";

/** The address of a running embedded database. */
interface Note {
  readonly uri: string;
  /** Of the database's own process. */
  readonly pid: number;
}

/** The address and the login of an embedded database, for another process of the same user. */
export interface RunningEmbedded {
  readonly uri: string;
  readonly user: "neo4j";
  readonly password: string;
}

/** Writes the address beside the password, for other processes of the same user; only its owner can read it. */
export async function noteAddress({ address }: FolderLayout, uri: string, pid: number): Promise<void> {
  const note: Note = { uri, pid };
  const draft = `${address}-${String(pid)}`;
  await writeFile(draft, `${JSON.stringify(note)}\n`, { mode: 0o600 });
  await rename(draft, address);
}

/** Removes the note of this process. Called while a process ends, so it is synchronous. */
export function forgetAddress({ address }: FolderLayout, pid: number): void {
  try {
    if ((JSON.parse(readFileSync(address, "utf8")) as Note).pid === pid) rmSync(address);
  } catch (error) {
    if (!hasCode(error, "ENOENT")) throw error;
  }
}

/**
 * The embedded database that runs on this folder, by its note; undefined if there is none. The note of a killed process is
 * ignored, because the password must not be sent to another process.
 */
export async function runningEmbedded(folder: string): Promise<RunningEmbedded | undefined> {
  const layout = folderLayout(folder);
  const text = await contentOf(layout.address);
  const password = await contentOf(layout.password);
  if (text === undefined || password === undefined) return undefined;
  const { uri, pid } = JSON.parse(text) as Note;
  return isAlive(pid) ? { uri, user: "neo4j", password: password.trim() } : undefined;
}

/** Whether a process with this number runs on this machine. */
export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return hasCode(error, "EPERM");
  }
}

async function contentOf(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    if (hasCode(error, "ENOENT")) return undefined;
    throw error;
  }
}
