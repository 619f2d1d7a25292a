import type { ImportStep } from "../import/write-facts";

export type Row = Readonly<Record<string, unknown>>;

/** Statements that read, by file name: those of cypher/editing/, and the questions of cypher/questions/ that an edit asks. */
export interface GraphReader {
  read(file: string, parameters: Row): Promise<readonly Row[]>;
}

/**
 * The graph as an edit sees it, within one transaction: what is written, by statements of cypher/editing/ and
 * cypher/import/, is seen by what is read afterwards.
 */
export interface EditingGraph extends GraphReader {
  write(steps: readonly ImportStep[]): Promise<void>;
}
