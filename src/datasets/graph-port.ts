import type { TableOperation } from "./table-operation";

/** An operation of one root field, with coerced variables. */
export interface GraphOperation extends TableOperation {
  readonly variables: Record<string, unknown>;
}

/** What tables need of the graph; main plugs it in. */
export interface GraphPort {
  /** The version that the graph has now. */
  version(): Promise<string>;
  /** The value of the operation's root field. */
  value(operation: GraphOperation): Promise<unknown>;
  /**
   * The root field's values with the connections at these response paths given whole: of a root connection a value a
   * row. Undefined where its rows come by pages alone.
   */
  whole(operation: GraphOperation, connections: ReadonlySet<string>): AsyncIterable<unknown> | undefined;
}
