import type { DatabaseSettings } from "../../src/neo4j/connect";

/** The address of a Neo4j, and a user with a password. */
export type Neo4jAddress = Pick<DatabaseSettings, "uri" | "user" | "password">;
