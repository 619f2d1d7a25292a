import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";

/** A fenced block of a document. */
export interface Block {
  readonly document: string;
  /** Empty if the fence names no language. */
  readonly language: string;
  /** The line of its opening fence, from 1. */
  readonly line: number;
  readonly text: string;
  /** Why no test runs it, from the comment before it: `<!-- not run: needs a cluster -->`. */
  readonly notRun: string | undefined;
}

const mark = /^<!-- not run: (.*\S) -->$/u;

/**
 * All fenced blocks of a document, in order.
 * @throws Error if a fence is not closed, or is indented, so that no block is overlooked
 */
export function blocksIn(document: string): readonly Block[] {
  const lines = readFileSync(join(project.root, document), "utf8").split("\n");
  const fences = lines.flatMap((line, index) => (/^\s*(?:```|~~~)/u.test(line) ? [index] : []));
  if (fences.length % 2 !== 0) throw new Error(`${document}: a fenced block is not closed.`);
  return fences.flatMap((start, number): Block[] => {
    if (number % 2 !== 0) return [];
    const [, language] = /^```(\w*)$/u.exec(lines[start] ?? "") ?? [];
    if (language === undefined) throw new Error(`${document}:${String(start + 1)}: write the fence as \`\`\`language.`);
    const text = lines.slice(start + 1, fences[number + 1]).map((line) => `${line}\n`);
    const before = lines.slice(0, start).findLast((line) => line.trim() !== "") ?? "";
    const [, notRun] = mark.exec(before) ?? [];
    return [{ document, language, line: start + 1, text: text.join(""), notRun }];
  });
}

/** The texts of the blocks in one language that are run, in order. */
export const blocksOf = (document: string, language: string): readonly string[] =>
  blocksIn(document)
    .filter((block) => block.language === language && block.notRun === undefined)
    .map(({ text }) => text);

/**
 * The same for a test that runs each block by a name of its own.
 * @throws Error if there are more or fewer blocks than names, so that none is left out
 */
export function theBlocksOf(document: string, language: string, count: number): readonly string[] {
  const blocks = blocksOf(document, language);
  if (blocks.length === count) return blocks;
  throw new Error(
    `${document} has ${String(blocks.length)} blocks of ${language} to run, and this test runs ${String(count)}.`,
  );
}
