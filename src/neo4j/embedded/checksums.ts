import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasCode } from "./system-error";

/** File names and their SHA-256 digests in lower-case hexadecimal. */
export type Checksums = ReadonlyMap<string, string>;

/** Reads the format of the program sha256sum, one line for each file: digest, two spaces, name. */
export function parseChecksums(text: string): Checksums {
  const lines = text.split("\n").filter((line) => line !== "");
  return new Map(lines.map((line) => [line.slice(66), line.slice(0, 64)]));
}

/** Writes that format, sorted by name. */
export function formatChecksums(checksums: Checksums): string {
  const names = [...checksums.keys()].sort();
  return names.map((name) => `${checksums.get(name)}  ${name}\n`).join("");
}

/** The digests of a folder's files; empty if the folder does not exist. */
export async function checksumsOf(folder: string): Promise<Checksums> {
  const checksums = new Map<string, string>();
  for (const name of await names(folder)) {
    const content = await readFile(join(folder, name));
    checksums.set(name, createHash("sha256").update(content).digest("hex"));
  }
  return checksums;
}

/** The differences between a folder and the list, one sentence for each file; empty if they are equal. */
export function differences(expected: Checksums, found: Checksums): string[] {
  const wanted = [...expected].flatMap(([name, digest]) => {
    if (!found.has(name)) return [`${name} is missing`];
    return found.get(name) === digest ? [] : [`${name} has another content`];
  });
  const unlisted = [...found.keys()].filter((name) => !expected.has(name)).map((name) => `${name} is not listed`);
  return [...wanted, ...unlisted];
}

async function names(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}
