import type { Database } from "../../src/neo4j/database";

const sorted = (_key: string, value: unknown) =>
  typeof value === "object" && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Every node except the version's, and every relationship, with all their properties, as sorted lines. */
export async function graphLines(database: Pick<Database, "read">): Promise<string[]> {
  const nodes = await database.read({
    text: "MATCH (n) WHERE NOT n:Import RETURN labels(n) AS labels, properties(n) AS properties",
    parameters: {},
  });
  const relationships = await database.read({
    text: "MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties",
    parameters: {},
  });
  return [...nodes, ...relationships].map((row) => JSON.stringify(row, sorted)).sort();
}
