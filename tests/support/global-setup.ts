import { type Neo4jLender, openNeo4jLender } from "./neo4j-lender";

declare global {
  /** What global-teardown.ts ends; jest runs both files in one process. */
  var testNeo4jLender: Neo4jLender | undefined;
}

/** Opens the lender of databases, see lent-neo4j.ts. */
export default async function globalSetup(): Promise<void> {
  // Databases that live for seconds spend half their processor time in the second compiler.
  process.env["NEO4J_JVM_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";
  globalThis.testNeo4jLender = await openNeo4jLender();
  process.env["TEST_NEO4J_LENDER"] = globalThis.testNeo4jLender.url;
}
