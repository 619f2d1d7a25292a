import { Extensions } from "type-graphql";
import type { KeyType } from "./key-type";

/** One key of an order. Rows without a value come last in both directions (semantics 2). */
export interface OrderKey {
  readonly property: string;
  readonly direction: "ASC" | "DESC";
  readonly type: KeyType;
  readonly nullable?: boolean;
}

/**
 * From which day on, and until which day, a node stands; without the latter it still does. A list's argument of that name
 * asks for the nodes that stand on one day.
 */
export interface During {
  readonly argument: string;
  /** The property that holds the first day. */
  readonly from: string;
  /** The property that holds the first day on which the node stands no longer. */
  readonly until: string;
}

/**
 * What an object type is in the graph. A type without a mapping of its own is a row: its fields are columns that a
 * question returned. An interface needs none: every node of its types carries the interface's name as a label too.
 */
export type TypeMapping =
  /** Nodes with this label, listed in this order unless the client asks for another. */
  | { readonly kind: "node"; readonly label: string; readonly order: readonly OrderKey[]; readonly during?: During }
  | { readonly kind: "connection" }
  | { readonly kind: "edge" };

const graph = (mapping: TypeMapping) => Extensions({ graph: mapping });

export const NodeLabel = (label: string, ...order: OrderKey[]) => graph({ kind: "node", label, order });
export const NodeLabelDuring = (label: string, during: During, ...order: OrderKey[]) =>
  graph({ kind: "node", label, order, during });
export const ConnectionType = () => graph({ kind: "connection" });
export const EdgeType = () => graph({ kind: "edge" });

export const ascending = (property: string, type: KeyType = "id"): OrderKey => ({ property, direction: "ASC", type });
export const descending = (property: string, type: KeyType = "id"): OrderKey => ({ property, direction: "DESC", type });
