/**
 * One Cypher statement. The text depends on the query's shape alone (fields, which arguments and conditions are there,
 * enums and booleans that choose a property, a direction or a path); every other value is a parameter, so that the
 * database's plan cache serves all values of a shape. A parameter that is Computed is filled in when the statement
 * runs.
 */
export interface Statement {
  readonly text: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  /** Where the statement may be sent for several nodes at once. */
  readonly batch?: Batch;
}

/** A lookup among others of its text. */
export interface Batch {
  /** Returns a row for each of `$keys` that is there: those of the statement, and the column `key`. */
  readonly text: string;
  readonly key: string;
}

/** A lookup, which has a batch, of another node: its one parameter is the id. */
export function lookUp({ text, parameters, batch }: Statement, id: string): Statement {
  const named = Object.fromEntries(Object.keys(parameters).map((name) => [name, id]));
  return { text, parameters: named, ...(batch && { batch: { text: batch.text, key: id } }) };
}
