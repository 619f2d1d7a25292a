import type { StatementName } from "../facts/statement-names";
import type { ImportStep } from "../facts/write-facts";

export type Row = Readonly<Record<string, unknown>>;

/** Runs statements that read, by file name: those of cypher/editing/, and those of cypher/questions/ that an edit uses. */
export interface GraphReader {
  read(file: StatementName, parameters: Row): Promise<readonly Row[]>;
}

/**
 * The graph as an edit sees it, within one transaction. Reads see what was written before by the statements of cypher/editing/
 * and cypher/import/.
 */
export interface EditingGraph extends GraphReader {
  write(steps: readonly ImportStep[]): Promise<void>;
}
