import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";

export const examples = join(project.root, "examples");

const address = "http://localhost:4000";

/** The file of an example, with this server's address instead of its own, and otherwise unchanged. */
export function exampleFor(server: { readonly url: string }, file: string): string {
  const text = readFileSync(join(examples, file), "utf8");
  if (!text.includes(address)) throw new Error(`${file} does not name ${address}.`);
  return text.replaceAll(address, server.url);
}
