/** A list that a node keeps of the ids of other nodes, which follows from the facts, under the name of a property. */
export interface StoredIds {
  readonly property: string;
  readonly index?: StoredIndex;
}

/**
 * Relationships that lead from the node to all nodes of its list, with what an index holds of each: the id of the node at
 * its end, then the keys of an order. So the nodes that keep one id are read a page at a time, in that order or from its
 * end: the database has no index of a list's entries.
 */
export interface StoredIndex {
  readonly relationship: string;
  /** The property that holds the id of the node at the relationship's end. */
  readonly id: string;
  /** The properties that hold the order's keys, under the names that they have on the node. */
  readonly order: readonly string[];
}
