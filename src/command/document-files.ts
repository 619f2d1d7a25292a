import { readdir, stat } from "node:fs/promises";
import { basename, extname, join } from "node:path";
import { documentEndings, isDocument } from "../documents/read-document";
import { FileUnusable } from "../records/open-file";

/** A document to be drafted. */
export interface DocumentFile {
  readonly path: string;
  /** What its draft is called: its name without the ending, or its whole path where two have the same name. */
  readonly name: string;
  readonly bytes: number;
}

/**
 * The documents that these paths name, with those of folders and of the folders in them, in the order of their names. Files
 * that begin with a dot and files of other endings in a folder are left out.
 * @throws FileUnusable
 */
export async function documentFiles(paths: readonly string[]): Promise<readonly DocumentFile[]> {
  const files = (await Promise.all(paths.map(filesOf))).flat();
  const named = new Map<string, number>();
  for (const name of files.map(withoutEnding)) named.set(name, (named.get(name) ?? 0) + 1);
  return Promise.all(
    files.map(async (path) => {
      const isShared = (named.get(withoutEnding(path)) ?? 0) > 1;
      const found = await stat(path).catch(() => undefined);
      return { path, name: isShared ? wholePath(path) : withoutEnding(path), bytes: found?.size ?? 0 };
    }),
  );
}

const withoutEnding = (path: string) => basename(path, extname(path));

const wholePath = (path: string) => path.replace(/^[./\\]+/u, "").replaceAll(/[/\\]+/gu, "-");

async function filesOf(path: string): Promise<readonly string[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found?.isDirectory()) return [path];
  const names = (await readdir(path, { recursive: true })).filter(
    (name) => isDocument(name) && !/(?:^|[\\/])\./u.test(name),
  );
  if (names.length > 0) return names.sort().map((name) => join(path, name));
  throw new FileUnusable(`${path} contains no document that ends in ${documentEndings.join(", ")}.`);
}
