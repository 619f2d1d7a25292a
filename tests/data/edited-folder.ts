import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FactsRefused, type Problem } from "../../src/import/facts-refused";
import { readFacts } from "../../src/import/read-facts";
import { dataFolder } from "./reviewed-facts";

/** One change to one file of the shipped facts: the text that stands there once, and what takes its place. */
export type Edit = readonly [file: string, from: string, to: string];

/** Reads a copy of the shipped facts with these edits made, and gives the problems for which it is refused. */
export async function problemsAfter(...edits: readonly Edit[]): Promise<readonly Problem[]> {
  return problemsOf(async (folder) => {
    for (const [file, from, to] of edits) {
      const before = await readFile(join(folder, file), "utf8");
      if (before.split(from).length !== 2) throw new Error(`"${from}" must stand once in ${file}.`);
      await writeFile(
        join(folder, file),
        before.replace(from, () => to),
      );
    }
  });
}

/** Reads a copy of the shipped facts after this change, and gives the problems for which it is refused. */
export async function problemsOf(change: (folder: string) => Promise<void>): Promise<readonly Problem[]> {
  const folder = await mkdtemp(join(tmpdir(), "policy-graph-facts-"));
  try {
    await cp(dataFolder, folder, { recursive: true });
    await change(folder);
    await readFacts(folder);
    return [];
  } catch (error) {
    if (error instanceof FactsRefused) return error.problems;
    throw error;
  } finally {
    await rm(folder, { recursive: true });
  }
}
