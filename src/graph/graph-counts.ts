import type { Database } from "../neo4j/database";
import { graphStatement } from "./graph-statement";

/** How many nodes of each kind the graph contains, by the kind's plural. */
export async function readGraphCounts(database: Pick<Database, "read">): Promise<Readonly<Record<string, number>>> {
  const [row] = await database.read(graphStatement("counts", {}));
  return Object.fromEntries(Object.entries(row ?? {}).map(([name, count]) => [name, Number(count)]));
}
