import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { FactsRefused, type Problem } from "../../src/import/facts-refused";
import { readFacts } from "../../src/import/read-facts";
import { dataFolder } from "./reviewed-facts";

/** One change to one file of the shipped facts: a text that occurs there once, and its replacement. */
export type Edit = readonly [file: string, from: string, to: string];

/** Reads a copy of the shipped facts with these edits, and returns the problems for which it is refused. */
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

/** Reads a copy of the shipped facts after this change, and returns the problems for which it is refused. */
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

/** A table of edits that are wrong: the problem of each, where `$&` in the new text means the old one. */
export type WrongEdit = readonly [what: string, edit: Edit, path: string, message: RegExp];

/** Fields of a policy without which no other field of its file can be checked. */
const needed = ["source", "entry"];

/** The file, then the field or the entry of a list that has the problem, such as `goals[3]`. */
const positionOf = ([, [file], path]: WrongEdit) =>
  [file, needed.includes(path) ? "" : (/^\w*(\[\d+\])?/u.exec(path)?.[0] ?? "")] as const;

/** Whether one problem could hide the other. */
function collide(one: WrongEdit, other: WrongEdit): boolean {
  const [[file, position], [otherFile, otherPosition]] = [positionOf(one), positionOf(other)];
  return file === otherFile && (position === otherPosition || position === "" || otherPosition === "");
}

/** Separates the edits into groups in which no edit hides another's problem. */
function apart(edits: readonly WrongEdit[]): readonly (readonly WrongEdit[])[] {
  const parts: WrongEdit[][] = [];
  for (const edit of edits) {
    const part = parts.find((others) => !others.some((other) => collide(edit, other)));
    if (part) part.push(edit);
    else parts.push([edit]);
  }
  return parts;
}

/**
 * Tests that each of these edits is one problem, with its file and path. Reading the facts takes half a second, so edits at
 * different positions share one copy.
 */
export function testWrongEdits(edits: readonly WrongEdit[]): void {
  const found = new Map<WrongEdit, readonly Problem[]>();
  const parts = apart(edits);
  beforeAll(async () => {
    for (const part of parts) {
      const problems = await problemsAfter(
        ...part.map(([, [file, from, to]]): Edit => [file, from, to.replace("$&", () => from)]),
      );
      for (const edit of part) found.set(edit, problems);
    }
  });

  test.each(edits.map((edit) => [edit[0], edit] as const))("%s", (_what, edit) => {
    const [, [file], path, message] = edit;
    const own = found.get(edit)?.filter((problem) => problem.file === file && problem.path === path);
    expect(own).toEqual([{ file, path, message: expect.stringMatching(message) as string }]);
  });

  test("there are no other problems", () => {
    const named = (file: string, path: string) => `${file}, ${path}`;
    for (const part of parts) {
      const [first] = part;
      const problems = first ? (found.get(first) ?? []) : [];
      expect(problems.map(({ file, path }) => named(file, path)).sort()).toEqual(
        part.map(([, [file], path]) => named(file, path)).sort(),
      );
    }
  });
}
