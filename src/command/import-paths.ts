import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { StartFailure } from "../config/start-failure";
import { argumentOf, importOrder, restoredAlone } from "../editing/import-kinds";
import { editableKinds, fileOfKind } from "../facts/node-kinds";
import { isReadable, readableEndings } from "../records/read-records";

const refused = (message: string) => new StartFailure("inputRefused", message);

function regular(path: string): string {
  if (statSync(path).isFile()) return path;
  throw refused(`${path} is not a regular file: name a file, or a folder of files.`);
}

function filesOf(path: string): readonly string[] {
  if (!existsSync(path)) throw refused(`${path} does not exist.`);
  if (!statSync(path).isDirectory()) {
    if (isReadable(path)) return [regular(path)];
    throw refused(`${path} has an ending that cannot be read: it must be one of ${readableEndings.join(", ")}.`);
  }
  const files = readdirSync(path).filter(isReadable).sort();
  if (files.length > 0) return files.map((name) => regular(join(path, name)));
  throw refused(`${path} contains no file that ends in ${readableEndings.join(", ")}.`);
}

/**
 * The files that these paths name, and the files of folders, in the order in which they are imported: domains before the
 * policies that target them.
 * @throws StartFailure inputRefused
 */
export function importPaths(paths: readonly string[]): readonly string[] {
  const files = paths.flatMap(filesOf);
  const part = files.find((path) => restoredAlone.includes(basename(path)));
  if (part !== undefined) {
    throw refused(
      `${part} is a part of a backup that can be restored only with the whole folder. You can import its other ` +
        `parts by the names of their files: ${editableKinds.map(fileOfKind).join(", ")}.`,
    );
  }
  const rank = (path: string) => importOrder.indexOf(argumentOf(path));
  return [...files].sort((one, other) => rank(one) - rank(other));
}
