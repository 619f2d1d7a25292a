import type { Database } from "../neo4j/database";
import { bringUpToDate } from "./graph-model";
import { applySchema } from "./import/import-facts";
import { renewAllReaches } from "./renew-all-reaches";

/**
 * What a graph needs before anything is read from it or written to it: constraints, indexes, and the current model.
 * @throws StartFailure if a later version made it
 */
export async function prepareGraph(
  database: Pick<Database, "define" | "read" | "write" | "transaction">,
  onProgress: (message: string) => void,
): Promise<void> {
  await applySchema(database);
  const older = await bringUpToDate(database);
  if (older !== undefined) onProgress(`Brought the graph up to date from model ${String(older)}`);
  if ((await renewAllReaches(database)) !== undefined) onProgress("Finished a change of regions that broke off");
}
