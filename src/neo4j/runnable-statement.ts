/** A statement as this room sees it: text and parameters. A bigint is an INTEGER, a number a FLOAT. */
export interface RunnableStatement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Runs a statement within a transaction and gives its rows. */
export type RunInTransaction = (statement: RunnableStatement) => Promise<Record<string, unknown>[]>;

/** A statement that gives one row at most, by a key. */
export interface KeyedStatement extends RunnableStatement {
  readonly batch: {
    /** Gives a row for each of `$keys` that is there: those of the statement, and the column `key`. */
    readonly text: string;
    readonly key: string;
  };
}
