import { renewReaches } from "../editing/renew-reaches";
import type { Database } from "../neo4j/database";
import { graphStatement } from "./graph-statement";
import { transactionGraph } from "./transaction-graph";

/**
 * Writes again what is left of what policies store about moved regions, in batches, one transaction each. If it breaks off,
 * calling it again continues it.
 * @returns the graph's version afterwards; undefined if nothing was left
 */
export async function renewAllReaches(
  database: Pick<Database, "transaction">,
  max?: number,
): Promise<string | undefined> {
  let version: string | undefined;
  for (let isLeft = await hasOutdated(database); isLeft;) {
    isLeft = await database.transaction(async (run) => {
      const graph = transactionGraph(run);
      await graph.read("lock-graph", {});
      const more = await renewReaches(graph, max);
      const [row] = await graph.read("raise-version", {});
      version = row?.["version"] as string | undefined;
      return more;
    });
  }
  return version;
}

/** Read by the member of a cluster that writes, because another one may not have the last edit yet. */
async function hasOutdated(database: Pick<Database, "transaction">): Promise<boolean> {
  const [row] = await database.transaction((run) => run(graphStatement("has-outdated-regions", {})));
  return row?.["outdated"] === true;
}
