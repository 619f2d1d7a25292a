/**
 * One Cypher statement. The text depends only on the query's shape: the fields, the arguments and conditions that are
 * present, and enums and booleans that select a property, a direction or a path. Every other value is a parameter, so
 * that the database's plan cache serves all values of a shape. A parameter that is Computed receives its value when the
 * statement runs.
 */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Present if the statement may be sent for several nodes at once. */
  readonly batch?: Batch;
}

/** A lookup together with others of the same text. */
export interface Batch {
  /** Returns one row for each of `$keys` that exists: the columns of the statement, and the column `key`. */
  readonly text: string;
  readonly key: string;
}

/** The same lookup for another node. A lookup with a batch has one parameter: the id. */
export function lookUp({ text, parameters, batch }: Statement, id: string): Statement {
  const named = Object.fromEntries(Object.keys(parameters).map((name) => [name, id]));
  return { text, parameters: named, ...(batch && { batch: { text: batch.text, key: id } }) };
}
