import { getNamedType, getNullableType, isListType, isObjectType } from "graphql";
import { requestedPage } from "./requested-page";
import type { SelectedField, Selection } from "./selection";

/** The number of entries that a list without pages counts as, unless its field has `AssumedSize` in the mapping. */
export const ASSUMED_SIZE = 10;

/** The maximum size of an operation's answer. */
export interface Cost {
  /**
   * The number of objects in the answer: a page counts with its `first` or `last`, a list without pages with its
   * assumed size, and each entry with everything that is selected below it. Connections and edges are free: their nodes
   * count. A long text counts as the number of nodes that its field defines (`LongText` of the mapping), again for each
   * alias.
   */
  readonly nodes: number;
  /** The pages that add most of the nodes, from the root down. The client should make them smaller. */
  readonly pages: readonly string[];
}

/** Connections and edges are between nodes: they do not count as nodes. */
function weightOf({ definition }: SelectedField): number {
  const type = getNamedType(definition.type);
  const kind = isObjectType(type) ? type.extensions.graph?.kind : undefined;
  return kind === "connection" || kind === "edge" ? 0 : 1;
}

const longText = ({ definition }: SelectedField) => definition.extensions.longText ?? 0;

const isList = ({ definition }: SelectedField) => isListType(getNullableType(definition.type));

interface FieldCost {
  readonly nodes: number;
  readonly pages: readonly string[];
}

/** A page's size counts for the field itself if it is a list, otherwise for the lists directly below it. */
function costOfField(field: SelectedField, pageAround: number | undefined): FieldCost {
  if (!field.selection) return { nodes: longText(field), pages: [] };
  const page = requestedPage(field);
  const assumed = field.definition.extensions.assumedSize;
  const size = isList(field) ? (page?.size ?? pageAround ?? assumed ?? ASSUMED_SIZE) : 1;
  const below = costOfSelection(field.selection, isList(field) ? undefined : page?.size);
  const own = page ? [`${field.path.join(".")}.${page.argument} (${String(page.size)})`] : [];
  return { nodes: size * (weightOf(field) + below.nodes), pages: [...own, ...below.pages] };
}

/** For an interface, the cost of the most expensive type. */
function costOfSelection(selection: Selection, page: number | undefined): FieldCost {
  return [...selection.values()]
    .map((fields) => sum(fields.map((field) => costOfField(field, page))))
    .reduce(costlier, { nodes: 0, pages: [] });
}

const costlier = (one: FieldCost, other: FieldCost) => (other.nodes > one.nodes ? other : one);

/** The total of all; the pages are those of the most expensive one. */
const sum = (costs: readonly FieldCost[]): FieldCost => ({
  nodes: costs.reduce((total, { nodes }) => total + nodes, 0),
  pages: costs.reduce(costlier, { nodes: 0, pages: [] }).pages,
});

export const costOf = (fields: readonly SelectedField[]): Cost =>
  sum(fields.map((field) => costOfField(field, undefined)));
