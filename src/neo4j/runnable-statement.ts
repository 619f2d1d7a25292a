/** A statement as this room sees it: text and parameters. A bigint is an INTEGER, a number a FLOAT. */
export interface RunnableStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs a statement within a transaction and gives its rows. */
export type RunInTransaction = (statement: RunnableStatement) => Promise<Record<string, unknown>[]>;
