import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";

/** The fenced blocks of a document in one language, in order. */
export function blocksOf(document: string, language: string): string[] {
  const text = readFileSync(join(project.root, document), "utf8");
  return [...text.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)]
    .filter(([, name]) => name === language)
    .map(([, , block = ""]) => block);
}
