import type { GraphQLInputFieldExtensions } from "graphql";
import { Extensions } from "type-graphql";
import type { ValueForm } from "./field-mapping";
import type { StoredIds } from "./stored-ids";
import type { KeyType } from "./key-type";
import type { Path } from "./path";

/**
 * A list that a node stores: the ids for which this condition is true of a node at the end of the path. A filter that
 * only has this condition, or `some` with only this condition, is answered from the list.
 */
export interface StoredReach extends StoredIds {
  readonly condition: string;
}

/** The condition or order of an input field on a node. It is stored in the input field's extensions, as `graph`. */
export type InputMapping =
  /** and, or, not for filters of the same type. */
  | { readonly kind: "logic"; readonly operator: "and" | "or" | "not" }
  /** eq, in, gt ... for one property. eq and in also find the values that the property had before, in the list `formerly`. */
  | { readonly kind: "compare"; readonly property: string; readonly form: ValueForm; readonly formerly?: string }
  /** eq, contains, startsWith for a text in every language of the schema. */
  | { readonly kind: "text"; readonly property: string }
  /** eq, contains, startsWith for a list of normal forms that the node stores: one of them matches the value in the same form. */
  | { readonly kind: "forms"; readonly property: string; readonly form: string }
  /** Whether the list that the node stores has an entry. */
  | { readonly kind: "listed"; readonly property: string }
  /** eq, in, gt ... for one property of the nodes at the end of a path: one of them satisfies all. */
  | { readonly kind: "compare-related"; readonly property: string; readonly path: Path; readonly label: string }
  /** eq, contains, startsWith for one property, without case. */
  | { readonly kind: "key"; readonly property: string }
  /** A filter on the nodes at the end of a path: their own where, or some, every and none of it. */
  | { readonly kind: "related"; readonly path: Path; readonly label: string; readonly stored?: StoredReach }
  /** true: the path leads to a node; false: it does not. */
  | { readonly kind: "exists"; readonly path: Path; readonly label: string }
  /** The path leads to the node that has this id, or had it before. */
  | { readonly kind: "reaches"; readonly path: Path; readonly label: string; readonly formerly?: string }
  /** One key of an order, within those that come before it in the same direction. */
  | {
      readonly kind: "order";
      readonly property: string;
      readonly type: KeyType;
      readonly nullable: boolean;
      readonly within: readonly OrderedWithin[];
    };

/** A property by which rows are ordered first, because only rows with the same value can be compared. */
export type OrderedWithin = readonly [property: string, type: KeyType];

const extend = (extensions: GraphQLInputFieldExtensions) => Extensions(extensions);
const graph = (mapping: InputMapping) => extend({ graph: mapping });

export const Logic = (operator: "and" | "or" | "not") => graph({ kind: "logic", operator });
/** @param formerly the property that lists the values which the property had before */
export const Compare = (property: string, form: ValueForm = "plain", formerly?: string) =>
  graph({ kind: "compare", property, form, ...(formerly === undefined ? {} : { formerly }) });
/** A text that is stored in every language of the schema. */
export const MatchText = (property: string) => graph({ kind: "text", property });
/** A key of a vocabulary, such as INDUSTRY_SCALE, compared without case. */
export const MatchKey = (property: string) => graph({ kind: "key", property });
/** Normal forms of texts, as a list. The form, named here, is what the caller's `normalForms` makes of a value. */
export const MatchForms = (property: string, form: string) => graph({ kind: "forms", property, form });
export const WhereListed = (property: string) => graph({ kind: "listed", property });
export const CompareRelated = (label: string, property: string, ...path: Path) =>
  graph({ kind: "compare-related", label, property, path });
export const WhereRelated = (label: string, ...path: Path) => graph({ kind: "related", label, path });
export const WhereRelatedOrStored = (stored: StoredReach, label: string, ...path: Path) =>
  graph({ kind: "related", label, path, stored });
export const WhereExists = (label: string, ...path: Path) => graph({ kind: "exists", label, path });
/** @param node the label of the nodes at the end, or that and the property that lists the ids which a node had before */
export const WhereReaches = (node: string | { readonly label: string; readonly formerly: string }, ...path: Path) =>
  graph({ kind: "reaches", ...(typeof node === "string" ? { label: node } : node), path });
export const OrderBy = (
  property: string,
  type: KeyType,
  { nullable = false, within = [] }: { nullable?: boolean; within?: readonly OrderedWithin[] } = {},
) => graph({ kind: "order", property, type, nullable, within });
