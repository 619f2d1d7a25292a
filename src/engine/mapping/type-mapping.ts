import type { GraphQLObjectTypeExtensions } from "graphql";
import { Extensions } from "type-graphql";
import type { KeyType } from "./key-type";

/** One key of an order. Rows without a value are last in both directions. */
export interface OrderKey {
  readonly property: string;
  readonly direction: "ASC" | "DESC";
  readonly type: KeyType;
  readonly nullable?: boolean;
}

/**
 * The days between which a node is valid; without the second one it still is. A list's argument of this name selects
 * the nodes that are valid on one day.
 */
export interface During {
  readonly argument: string;
  /** The property that has the first day. */
  readonly from: string;
  /** The property that has the first day on which the node is no longer valid. */
  readonly until: string;
}

/**
 * What an object type is in the graph. A type without its own mapping is a row: its fields are columns that a question
 * returned. An interface needs no mapping: every node of its types also has the interface's name as a label.
 */
export type TypeMapping =
  /** Nodes with this label, listed in this order unless the client requests another. */
  | { readonly kind: "node"; readonly label: string; readonly order: readonly OrderKey[]; readonly during?: During }
  | { readonly kind: "connection" }
  | { readonly kind: "edge" };

const extend = (extensions: GraphQLObjectTypeExtensions) => Extensions(extensions);
const graph = (mapping: TypeMapping) => extend({ graph: mapping });

export const NodeLabel = (label: string, ...order: OrderKey[]) => graph({ kind: "node", label, order });
export const NodeLabelDuring = (label: string, during: During, ...order: OrderKey[]) =>
  graph({ kind: "node", label, order, during });
export const ConnectionType = () => graph({ kind: "connection" });
export const EdgeType = () => graph({ kind: "edge" });

export const ascending = (property: string, type: KeyType = "id"): OrderKey => ({ property, direction: "ASC", type });
export const descending = (property: string, type: KeyType = "id"): OrderKey => ({ property, direction: "DESC", type });
