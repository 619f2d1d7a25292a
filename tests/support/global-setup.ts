import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { applySearch, importData } from "../../src/main/import-data";
import { prepareGraph } from "../../src/main/prepare-graph";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start-embedded";
import { type Neo4jLender, openNeo4jLender } from "./neo4j-lender";
import { openTestDatabase } from "./test-database";

declare global {
  /** What global-teardown.ts stops and removes; jest runs both files in one process. */
  var testNeo4jRun: { neo4j: EmbeddedNeo4j; lender: Neo4jLender; folder: string } | undefined;
}

/** One real Neo4j for all tests that read, with the reviewed facts in it; tests that write borrow one, see own-neo4j.ts. */
export default async function globalSetup(): Promise<void> {
  // Databases that live for seconds spend half their processor time in the second compiler.
  process.env["NEO4J_JVM_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";
  const folder = await mkdtemp(join(tmpdir(), "policy-graph-tests-"));
  const onProgress = (message: string) => process.stdout.write(`${message}\n`);
  const neo4j = await startEmbedded({ folder, project: project.root, lib: project.libraries, onProgress });
  const lender = await openNeo4jLender(folder);
  globalThis.testNeo4jRun = { neo4j, lender, folder };
  process.env["TEST_NEO4J_LENDER"] = lender.url;
  process.env["TEST_NEO4J"] = JSON.stringify({ uri: neo4j.uri, user: neo4j.user, password: neo4j.password });
  const database = openTestDatabase();
  try {
    await prepareGraph(database, onProgress);
    await importData(database);
    await applySearch(database);
  } catch (error) {
    // Jest calls no teardown after a setup that failed.
    await Promise.all([lender.close(), neo4j.stop()]);
    throw error;
  } finally {
    await database.close();
  }
}
