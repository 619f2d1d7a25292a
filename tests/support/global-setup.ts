import { project } from "../../src/config/project";
import { neo4jVersionFrom } from "../../src/neo4j/embedded/neo4j-version";
import { type Neo4jLender, openNeo4jLender } from "./neo4j-lender";

declare global {
  /** global-teardown.ts ends it; jest runs both files in one process. */
  var testNeo4jLender: Neo4jLender | undefined;
}

/** Starts the server that lends databases, see lent-neo4j.ts. They run the Neo4j that NEO4J_VERSION names. */
export default async function globalSetup(): Promise<void> {
  // Databases that live for seconds use half their processor time for the second compiler.
  process.env["NEO4J_JVM_OPTIONS"] ??= "-XX:TieredStopAtLevel=1";
  globalThis.testNeo4jLender = await openNeo4jLender(neo4jVersionFrom(process.env, project.root));
  process.env["TEST_NEO4J_LENDER"] = globalThis.testNeo4jLender.url;
}
