import type { EditingGraph } from "../../editing/editing-graph";
import type { Database } from "../../neo4j/database";
import { graphStatement } from "../graph-statement";

/** The progress of an import of this key; the key says what is imported, and how. */
export interface ImportProgress {
  /** Records that are written; undefined if none was, or if the import is done. */
  readonly records: number | undefined;
  /** The graph contains nothing at all. */
  readonly isEmpty: boolean;
}

export async function readProgress(database: Pick<Database, "read">, key: string): Promise<ImportProgress> {
  const [row] = await database.read(graphStatement("read-progress", { key }));
  const records = row?.["records"];
  return { records: records == null ? undefined : Number(records), isEmpty: row?.["isEmpty"] === true };
}

/**
 * Notes how many records are written, in the same transaction that writes them: if an import is killed at any point, the
 * note says what the graph contains.
 */
export const noteProgress = (graph: EditingGraph, key: string, records: number) =>
  graph.write([{ file: "write-progress", parameters: { key, records: BigInt(records) } }]);

/** Deletes the notes of all keys that begin with this text: the import would start again. */
export const clearProgress = (graph: EditingGraph, key: string) =>
  graph.write([{ file: "clear-progress", parameters: { key } }]);
