import { getNamedType, getNullableType, isListType } from "graphql";
import { typeMapping } from "../../../schema/mapping/read-mapping";
import { requestedPage } from "./requested-page";
import type { SelectedField, Selection } from "./selection";

/** Entries that a list without pages is taken to have, unless its field says otherwise (`AssumedSize` of the mapping). */
export const ASSUMED_SIZE = 10;

/** What an operation may bring at most. */
export interface Cost {
  /**
   * Objects of the answer: a page counts with its `first` or `last`, a list without pages with its assumed size, and each
   * entry with all that is selected below it. Connections and edges are free: their nodes count. A long text counts as many
   * nodes as its field says (`LongText` of the mapping), under each alias anew.
   */
  readonly nodes: number;
  /** The pages to make smaller, from the root down, where most of it stands. */
  readonly pages: readonly string[];
}

/** Connections and edges stand between nodes: they are no nodes themselves. */
function weightOf({ definition }: SelectedField): number {
  const kind = typeMapping(getNamedType(definition.type))?.kind;
  return kind === "connection" || kind === "edge" ? 0 : 1;
}

const longText = ({ definition }: SelectedField) => (definition.extensions["longText"] as number | undefined) ?? 0;

const isList = ({ definition }: SelectedField) => isListType(getNullableType(definition.type));

interface FieldCost {
  readonly nodes: number;
  readonly pages: readonly string[];
}

/** A page's size counts for the field itself where it is a list, else for the lists right below it. */
function costOfField(field: SelectedField, pageAround: number | undefined): FieldCost {
  if (!field.selection) return { nodes: longText(field), pages: [] };
  const page = requestedPage(field);
  const assumed = field.definition.extensions["assumedSize"] as number | undefined;
  const size = isList(field) ? (page?.size ?? pageAround ?? assumed ?? ASSUMED_SIZE) : 1;
  const below = costOfSelection(field.selection, isList(field) ? undefined : page?.size);
  const own = page ? [`${field.path.join(".")}.${page.argument} (${String(page.size)})`] : [];
  return { nodes: size * (weightOf(field) + below.nodes), pages: [...own, ...below.pages] };
}

/** Of an interface, the costliest type. */
function costOfSelection(selection: Selection, page: number | undefined): FieldCost {
  return [...selection.values()]
    .map((fields) => sum(fields.map((field) => costOfField(field, page))))
    .reduce(costlier, { nodes: 0, pages: [] });
}

const costlier = (one: FieldCost, other: FieldCost) => (other.nodes > one.nodes ? other : one);

/** All of them together; the pages are those of the costliest. */
const sum = (costs: readonly FieldCost[]): FieldCost => ({
  nodes: costs.reduce((total, { nodes }) => total + nodes, 0),
  pages: costs.reduce(costlier, { nodes: 0, pages: [] }).pages,
});

export const costOf = (fields: readonly SelectedField[]): Cost =>
  sum(fields.map((field) => costOfField(field, undefined)));
