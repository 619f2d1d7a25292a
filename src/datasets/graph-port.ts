import type { TableOperation } from "./table-operation";

/** An operation of one root field, with coerced variables. */
export interface GraphOperation extends TableOperation {
  readonly variables: Record<string, unknown>;
}

/** The part of the graph that tables use. `src/main` provides it. */
export interface GraphPort {
  /** The current version of the graph. */
  version(): Promise<string>;
  /** The value of the operation's root field. */
  value(operation: GraphOperation): Promise<unknown>;
  /**
   * The values of the root field, with every row of the connections at these response paths. For a root connection
   * there is one value for each row. Undefined if the rows are only available in pages.
   */
  whole(operation: GraphOperation, connections: ReadonlySet<string>): AsyncIterable<unknown> | undefined;
}
