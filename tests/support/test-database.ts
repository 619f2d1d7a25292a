import type { DatabaseSettings } from "../../src/neo4j/connect";
import { Database } from "../../src/neo4j/database";
import { sharedNeo4j } from "./lent-neo4j";

/** A connection to the Neo4j that all tests read. */
export const openTestDatabase = async (settings: Partial<DatabaseSettings> = {}) =>
  new Database({ ...(await sharedNeo4j()), statementTimeout: 20_000, ...settings });
