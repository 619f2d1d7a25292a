import { createHash } from "node:crypto";
import { project } from "../config/project";
import { readFacts } from "../import/read-facts";
import { importSteps } from "../import/write-facts";
import { readCypherFiles, statementsOf } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";

/** Constraints and indexes; each is made only where it is missing. */
export async function applySchema(database: Pick<Database, "define">): Promise<void> {
  const files = readCypherFiles(project.cypher("schema"));
  for (const name of ["constraints", "indexes", "fulltext"]) {
    for (const statement of statementsOf(files.get(name) ?? "")) await database.define(statement);
  }
}

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
