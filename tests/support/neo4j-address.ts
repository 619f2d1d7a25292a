import type { DatabaseSettings } from "../../src/neo4j/connect";

/** Where a Neo4j is, and who may come in. */
export type Neo4jAddress = Pick<DatabaseSettings, "uri" | "user" | "password">;
