import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * The texts of a folder's `.cypher` files, by file name without the extension. Read at start, because a missing file is a
 * fault.
 */
export function readCypherFiles(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith(".cypher"));
  return new Map(files.map((file) => [basename(file, ".cypher"), readFileSync(join(folder, file), "utf8")]));
}

/** The statements of a file with several statements, separated by semicolons at the ends of lines. */
export function statementsOf(text: string): string[] {
  const code = text.replace(/^\/\/.*\n/gm, "");
  return code.split(/;\s*$/m).flatMap((statement) => statement.trim() || []);
}
