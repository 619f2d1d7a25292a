import type { EditingGraph } from "../../editing/editing-graph";
import type { Database } from "../../neo4j/database";
import { graphStatement } from "../graph-statement";

/** How far an import of this key has come; the key tells what is imported, and how. */
export interface ImportProgress {
  /** Records that are written; undefined where none was, or the import is done. */
  readonly records: number | undefined;
  /** The graph holds nothing at all. */
  readonly isEmpty: boolean;
}

export async function readProgress(database: Pick<Database, "read">, key: string): Promise<ImportProgress> {
  const [row] = await database.read(graphStatement("read-progress", { key }));
  const records = row?.["records"];
  return { records: records == null ? undefined : Number(records), isEmpty: row?.["isEmpty"] === true };
}

/**
 * Notes how many records are written, in the very transaction that writes them: wherever an import is killed, the note
 * tells what the graph holds.
 */
export const noteProgress = (graph: EditingGraph, key: string, records: number) =>
  graph.write([{ file: "write-progress", parameters: { key, records: BigInt(records) } }]);

/** Forgets the notes of all keys that begin so: doing it again would begin anew. */
export const clearProgress = (graph: EditingGraph, key: string) =>
  graph.write([{ file: "clear-progress", parameters: { key } }]);
