import {
  type ArgumentNode,
  type DocumentNode,
  type FieldNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  visit,
} from "graphql";
import type { Dataset } from "./dataset";
import { isConnection, isList, pathOf } from "./grain";
import type { SelectedField } from "./selected-field";

/** The response name of the page's pageInfo: no client can choose it, as no client asks for it. */
export const PAGE = "__page";

/** The one page that a table can be cut into: a connection on the way to the grain, with no list around it. */
export function pagedConnection({ grain }: Pick<Dataset, "grain">): SelectedField | undefined {
  const connections = grain.filter(isConnection);
  const [connection] = connections;
  const place = connection ? grain.indexOf(connection) : -1;
  return connections.length === 1 && !grain.slice(0, place).some(isList) ? connection : undefined;
}

/** The response paths of the connections on the way to the grain, parted by dots. */
export const connectionPaths = ({ grain }: Dataset): ReadonlySet<string> =>
  new Set(grain.flatMap((field, place) => (isConnection(field) ? [pathOf(grain.slice(0, place + 1))] : [])));

/** Which of the page's own parameters are given; their values are the variables `__first` and `__after`. */
export interface PageParameters {
  readonly first: boolean;
  readonly after: boolean;
}

export interface TableOperation {
  readonly document: DocumentNode;
  readonly operation: OperationDefinitionNode;
}

/**
 * The operation that a table asks: the grain's root field alone, and of the connections on the way their entries alone.
 * With a page, the given parameters cut it, and what Link needs to know of the next one is asked too.
 */
export function tableOperation(
  { document, operation, grain }: Dataset,
  page: PageParameters | undefined,
): TableOperation {
  const connection = pagedConnection({ grain });
  const replacements = new Map<FieldNode, FieldNode>();
  for (const [place, field] of grain.entries()) {
    if (!isConnection(field)) continue;
    const [first, ...others] = field.nodes;
    const entries: readonly SelectionNode[] = grain[place + 1]?.nodes ?? [];
    const replace = (node: FieldNode, selections: readonly SelectionNode[], own?: PageParameters) => {
      replacements.set(node, { ...withPage(node, own), selectionSet: { kind: Kind.SELECTION_SET, selections } });
    };
    const paged = field === connection ? page : undefined;
    if (first) replace(first, paged ? [...entries, pageInfo] : entries, paged);
    for (const other of others) replace(other, entries, paged);
  }
  const selectionSet: SelectionSetNode = { kind: Kind.SELECTION_SET, selections: grain[0]?.nodes ?? [] };
  const definitions = document.definitions.map((definition) =>
    definition === operation ? { ...operation, selectionSet } : definition,
  );
  const changed: DocumentNode = visit({ ...document, definitions }, { Field: (node) => replacements.get(node) });
  const narrowed = changed.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  return { document: changed, operation: narrowed as OperationDefinitionNode };
}

function withPage(node: FieldNode, given: PageParameters | undefined): FieldNode {
  const own = (["first", "after"] as const).filter((name) => given?.[name]);
  const replaced = new Set<string>([...own, ...(own.length > 0 ? ["last", "before"] : [])]);
  const kept = (node.arguments ?? []).filter(({ name }) => !replaced.has(name.value));
  return { ...node, arguments: [...kept, ...own.map(fromVariable)] };
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
