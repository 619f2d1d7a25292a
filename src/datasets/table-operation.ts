import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Dataset } from "./dataset";
import { type Grain, isConnection, isList, pathOf } from "./grain";
import type { SelectedField } from "./selected-field";

/** The response name of the page's pageInfo. No saved query may use it (see readDataset). */
export const PAGE = "__page";

/** Whether the path continues through a connection's entries and not through its facets. */
const givesEntries = (grain: Grain) => (field: SelectedField, position: number) =>
  isConnection(field) && ["nodes", "edges"].includes(grain[position + 1]?.definition.name ?? "");

/** The one connection that can split a table into pages: its entries lead to the grain, and no list is around it. */
export function pagedConnection({ grain }: Pick<Dataset, "grain">): SelectedField | undefined {
  const connections = grain.filter(givesEntries(grain));
  const [connection] = connections;
  const position = connection ? grain.indexOf(connection) : -1;
  return connections.length === 1 && !grain.slice(0, position).some(isList) ? connection : undefined;
}

/** The response paths, separated by dots, of the connections whose entries lead to the grain. */
export const connectionPaths = ({ grain }: Dataset): ReadonlySet<string> => {
  const isWhole = givesEntries(grain);
  return new Set(
    grain.flatMap((field, position) => (isWhole(field, position) ? [pathOf(grain.slice(0, position + 1))] : [])),
  );
};

/** Which of the page's own parameters are provided. Their values are the variables `__first` and `__after`. */
export interface PageParameters {
  readonly first: boolean;
  readonly after: boolean;
}

export interface TableOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The operation that reads a table. It selects only the grain's root field, and only the entries of the connections on
 * the path. With a page, the provided parameters select it, and the fields that Link needs for the next page are
 * selected too.
 */
export function tableOperation(
  { document, operation, grain }: Dataset,
  page: PageParameters | undefined,
): TableOperation {
  const narrow = narrowing(document);
  const connection = pagedConnection({ grain });
  const replacements = new Map<FieldNode, FieldNode>();
  for (const [position, field] of grain.entries()) {
    if (!isConnection(field)) continue;
    const paged = field === connection ? page : undefined;
    for (const node of field.nodes) {
      const entries = node.selectionSet ? narrow(node.selectionSet, grain[position + 1]).selections : [];
      const selections = paged ? [...entries, pageInfo] : entries;
      replacements.set(node, { ...withPage(node, paged), selectionSet: { kind: Kind.SELECTION_SET, selections } });
    }
  }
  const selectionSet = narrow(operation.selectionSet, grain[0]);
  const definitions = document.definitions.map((definition) =>
    definition === operation ? { ...operation, selectionSet } : definition,
  );
  const changed: DocumentNode = visit({ ...document, definitions }, { Field: (node) => replacements.get(node) });
  const narrowed = changed.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document: changed, operation: narrowed as OperationDefinitionNode };
}

/**
 * Reduces a selection set to one field, with the directives around it. Named fragments become inline fragments, because
 * the same one may be used elsewhere as a whole.
 */
function narrowing({ definitions }: DocumentNode) {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  }
  return function narrow(set: SelectionSetNode, wanted: SelectedField | undefined): SelectionSetNode {
    const selections = set.selections.flatMap((selection): SelectionNode[] => {
      if (selection.kind === Kind.FIELD) return wanted?.nodes.includes(selection) ? [selection] : [];
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (!fragment) return [];
      const narrowed = narrow(fragment.selectionSet, wanted);
      if (narrowed.selections.length === 0) return [];
      const { directives = [] } = selection;
      const { typeCondition } = fragment;
      const condition = typeCondition && { typeCondition };
      return [{ kind: Kind.INLINE_FRAGMENT, ...condition, directives, selectionSet: narrowed }];
    });
    return { ...set, selections };
  };
}

function withPage(node: FieldNode, provided: PageParameters | undefined): FieldNode {
  const own = (["first", "after"] as const).filter((name) => provided?.[name]);
  const replaced = new Set<string>([...own, ...(own.length > 0 ? ["last", "before"] : [])]);
  const remaining = (node.arguments ?? []).filter(({ name }) => !replaced.has(name.value));
  return { ...node, arguments: [...remaining, ...own.map(fromVariable)] };
}

const named = (value: string) => ({ kind: Kind.NAME, value }) as const;

const fromVariable = (name: string): ArgumentNode => ({
  kind: Kind.ARGUMENT,
  name: named(name),
  value: { kind: Kind.VARIABLE, name: named(`__${name}`) },
});

const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: named(name) });

const pageInfo: FieldNode = {
  ...field("pageInfo"),
  alias: named(PAGE),
  selectionSet: { kind: Kind.SELECTION_SET, selections: [field("hasNextPage"), field("endCursor")] },
};
