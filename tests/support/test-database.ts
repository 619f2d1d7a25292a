import { Database } from "../../src/neo4j/database";
import type { DatabaseSettings } from "../../src/neo4j/connect";

type Place = Pick<DatabaseSettings, "uri" | "user" | "password">;

/** Where the Neo4j of this test run is. */
export function testNeo4j(): Place {
  const place = process.env["TEST_NEO4J"];
  if (place === undefined) throw new Error("The tests' Neo4j is not running: run them by jest, which starts it.");
  return JSON.parse(place) as Place;
}

export const openTestDatabase = (settings: Partial<DatabaseSettings> = {}) =>
  new Database({ ...testNeo4j(), statementTimeout: 20_000, ...settings });
