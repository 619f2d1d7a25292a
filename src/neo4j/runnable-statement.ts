/** A statement as this folder sees it: text and parameters. A bigint is an INTEGER, a number a FLOAT. */
export interface RunnableStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs a statement in a transaction and returns its rows. */
export type RunInTransaction = (statement: RunnableStatement) => Promise<Record<string, unknown>[]>;

/** A statement that returns at most one row, by a key. */
export interface KeyedStatement extends RunnableStatement {
  readonly batch: {
    /** Returns a row for each of `$keys` that exists: the columns of the statement, and the column `key`. */
    readonly text: string;
    readonly key: string;
  };
}
