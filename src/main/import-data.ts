import { createHash } from "node:crypto";
import { project } from "../config/project";
import { readEdited, withoutEdited } from "../editing/edited";
import type { Facts } from "../import/facts";
import { readFacts } from "../import/read-facts";
import { policySteps, vocabularySteps } from "../import/write-facts";
import { readCypherFiles, statementsOf } from "../neo4j/cypher-files";
import type { Database } from "../neo4j/database";
import { editingGraph } from "./editing-graph";
import { importFiles } from "./graph-statement";

/** Runs the statements of a file of `cypher/schema/`; each makes a thing only where it is missing. */
async function define(database: Pick<Database, "define">, ...names: readonly string[]): Promise<void> {
  const files = readCypherFiles(project.cypher("schema"));
  for (const name of names) {
    for (const statement of statementsOf(files.get(name) ?? "")) await database.define(statement);
  }
}

/** Constraints, and the indexes that hold orders. */
export const applySchema = (database: Pick<Database, "define">) => define(database, "constraints", "indexes");

/** The constraints of tokens. */
export const applyAccess = (database: Pick<Database, "define">) => define(database, "access");

/** The full-text index, behind the first import: filled at once it takes a second, filled row by row eight. */
export const applySearch = (database: Pick<Database, "define">) => define(database, "search");

/** Brings the reviewed facts of a folder into the graph; see importFacts. @throws FactsRefused */
export const importData = async (database: Pick<Database, "transaction">, folder = project.facts) =>
  importFacts(database, await readFacts(folder));

/** Tells what an import writes from what another would: the rows and the statements that write them. */
const fingerprintOf = (...content: readonly unknown[]) =>
  createHash("sha256")
    .update(JSON.stringify(content, (_key, value: unknown) => (typeof value === "bigint" ? String(value) : value)))
    .digest("hex");

/**
 * Writes facts to the graph, in one transaction, in turn with edits. Facts that are there already, written by the same
 * import statements, are left alone, and so is everything that an edit changed or deleted since; gives whether anything
 * was written.
 */
export async function importFacts(database: Pick<Database, "transaction">, facts: Facts): Promise<boolean> {
  const fingerprint = fingerprintOf(vocabularySteps(facts), policySteps(facts.policies), ...importFiles);
  return database.transaction(async (run) => {
    const graph = editingGraph(run);
    await graph.read("lock-graph", {});
    const [last] = await graph.read("read-fingerprint", {});
    if (last?.["fingerprint"] === fingerprint) return false;
    const kept = withoutEdited(facts, await readEdited(graph));
    const note = { file: "write-fingerprint", parameters: { fingerprint } };
    await graph.write([...vocabularySteps(kept), ...policySteps(kept.policies), note]);
    return true;
  });
}
