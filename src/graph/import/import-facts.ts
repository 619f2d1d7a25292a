import { createHash } from "node:crypto";
import { project } from "../../config/project";
import { editedRegions, readEdited, readFormerIds, withoutEdited } from "../../editing/edited";
import { renamedBelow } from "../../editing/region-lines";
import { renewReaches } from "../../editing/renew-reaches";
import type { Facts } from "../../facts/facts";
import { type ImportStep, policySteps, vocabularySteps } from "../../facts/write-facts";
import { readCypherFiles, statementsOf } from "../../neo4j/cypher-files";
import type { Database } from "../../neo4j/database";
import { renewAllReaches } from "../renew-all-reaches";
import { transactionGraph } from "../transaction-graph";
import { graphStatement, importFiles } from "../graph-statement";

type Definable = Pick<Database, "define" | "read">;

/**
 * Runs the statements of files of `cypher/schema/` for what is missing. Each says IF NOT EXISTS, or IF EXISTS if it drops.
 * It is still left out if nothing is left to do: a fresh database needs a tenth of a second to plan each.
 */
async function define(database: Definable, ...names: readonly string[]): Promise<void> {
  const files = readCypherFiles(project.cypher("schema"));
  const rows = await database.read({ text: files.get("schema-names") ?? "", parameters: {} });
  const present = new Set(rows.map((row) => row["name"]));
  for (const statement of names.flatMap((name) => statementsOf(files.get(name) ?? ""))) {
    const [, made] = /^CREATE (?:\w+ )?(?:CONSTRAINT|INDEX) (\w+) IF NOT EXISTS/.exec(statement) ?? [];
    const [, dropped] = /^DROP INDEX (\w+) IF EXISTS/.exec(statement) ?? [];
    const isDone = (made !== undefined && present.has(made)) || (dropped !== undefined && !present.has(dropped));
    if (!isDone) await database.define(statement);
  }
}

/** Constraints, and the indexes that store orders. */
export const applySchema = (database: Definable) => define(database, "constraints", "indexes");

/** The constraints of tokens. */
export const applyAccess = (database: Definable) => define(database, "access");

/** The full-text index, after the first import: filling it at once costs a second, filling it row by row eight. */
export const applySearch = (database: Definable) => define(database, "search");

/** Distinguishes what imports of different facts write: the rows and the statements that write them. */
export function factsFingerprint(facts: Facts): string {
  const content = [vocabularySteps(facts), policySteps(facts.policies), ...importFiles];
  const plain = (_key: string, value: unknown) => (typeof value === "bigint" ? String(value) : value);
  return createHash("sha256").update(JSON.stringify(content, plain)).digest("hex");
}

/**
 * Writes facts to the graph in one transaction, which does not overlap with edits. If the graph already has these facts,
 * written by the same import statements, they are not written again. Everything that an edit changed or deleted since
 * remains as it is. If regions have moved, transactions of their own write again what other policies store about them.
 * Returns whether anything was written.
 * @param digest of the files that the facts come from, for {@link factsAreImported}
 */
export async function importFacts(
  database: Pick<Database, "read" | "transaction">,
  facts: Facts,
  digest?: string,
): Promise<boolean> {
  const fingerprint = factsFingerprint(facts);
  const isWritten = await database.transaction(async (run) => {
    const graph = transactionGraph(run);
    await graph.read("lock-graph", {});
    const [last] = await graph.read("read-fingerprint", {});
    const source: readonly ImportStep[] =
      digest === undefined ? [] : [{ file: "write-facts-digest", parameters: { digest } }];
    if (last?.["fingerprint"] === fingerprint) {
      await graph.write(source);
      return false;
    }
    const edited = await readEdited(graph);
    const remaining = withoutEdited(facts, edited, await readFormerIds(graph));
    const note: ImportStep = { file: "write-fingerprint", parameters: { fingerprint } };
    await graph.write([...vocabularySteps(remaining), ...policySteps(remaining.policies), note, ...source]);
    await graph.write(await renamedBelow(graph, editedRegions(edited)));
    await renewReaches(graph);
    return true;
  });
  if (isWritten) await renewAllReaches(database);
  return isWritten;
}

/** Whether the facts imported last are those of the files with this digest, so that they need not be read. */
export async function factsAreImported(database: Pick<Database, "read">, digest: string): Promise<boolean> {
  const [row] = await database.read(graphStatement("read-facts-digest", {}));
  return row?.["digest"] === digest;
}
