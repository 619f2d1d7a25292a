import { createHash } from "node:crypto";
import { project } from "../config/project";
import { readFacts } from "../import/read-facts";
import { importSteps } from "../import/write-facts";
import { readCypherFiles, statementsOf } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";

/** Runs the statements of a file of `cypher/schema/`; each makes a thing only where it is missing. */
async function define(database: Pick<Database, "define">, ...names: readonly string[]): Promise<void> {
  const files = readCypherFiles(project.cypher("schema"));
  for (const name of names) {
    for (const statement of statementsOf(files.get(name) ?? "")) await database.define(statement);
  }
}

/** Constraints, and the indexes that hold orders. */
export const applySchema = (database: Pick<Database, "define">) => define(database, "constraints", "indexes");

/** The full-text index, behind the first import: filled at once it takes a second, filled row by row eight. */
export const applySearch = (database: Pick<Database, "define">) => define(database, "search");

/**
 * Brings the reviewed facts of a folder into the graph, in one transaction. Facts that are there already, written by the
 * same import statements, are left alone; gives whether anything was written.
 * @throws FactsRefused
 */
export async function importData(database: Pick<Database, "read" | "write">, folder = project.facts): Promise<boolean> {
  const facts = await readFacts(folder);
  const files = readCypherFiles(project.cypher("import"));
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([facts, ...files]))
    .digest("hex");
  const statement = (file: string) => {
    const text = files.get(file);
    if (text === undefined) throw new Error(`cypher/import/${file}.cypher is missing.`);
    return text;
  };
  const [last] = await database.read({ text: statement("read-fingerprint"), parameters: {} });
  if (last?.["fingerprint"] === fingerprint) return false;
  const steps = importSteps(facts, fingerprint);
  await database.write(steps.map(({ file, parameters }) => ({ text: statement(file), parameters })));
  return true;
}
