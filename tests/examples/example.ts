import { readFileSync } from "node:fs";
import { join } from "node:path";
import { project } from "../../src/config/project";

export const examples = join(project.root, "examples");

const address = "http://localhost:4000";

/** An example's file as it would read a server at this address instead of its own, and else as it stands. */
export function exampleFor(server: { readonly url: string }, file: string): string {
  const text = readFileSync(join(examples, file), "utf8");
  if (!text.includes(address)) throw new Error(`${file} does not name ${address}.`);
  return text.replaceAll(address, server.url);
}
