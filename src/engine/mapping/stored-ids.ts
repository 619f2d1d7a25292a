/** A list of other nodes' ids that a node stores under a property's name. It is derived from the facts. */
export interface StoredIds {
  readonly property: string;
  readonly index?: StoredIndex;
}

/**
 * Relationships that lead from the node to all nodes of its list. An index holds for each the id of the node at its
 * end, then the keys of an order. With it, the nodes that store one id are read a page at a time, in that order or from
 * its end: the database cannot index the entries of a list.
 */
export interface StoredIndex {
  readonly relationship: string;
  /** The property that has the id of the node at the relationship's end. */
  readonly id: string;
  /** The properties that have the order's keys, with the same names as on the node. */
  readonly order: readonly string[];
}
