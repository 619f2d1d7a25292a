import type { Row } from "./column";
import type { Dataset } from "./dataset";
import type { GraphPort } from "./graph-port";
import { ROWS_OF_PAGE, type TableRequest } from "./parameters";
import { connectionPaths, PAGE, pagedConnection, tableOperation } from "./table-operation";
import { tableRows } from "./table-rows";

/** The rows of one page, and the cursor at which the next page begins. */
export interface TablePage {
  readonly rows: readonly Row[];
  readonly next: string | undefined;
}

/** The graph was written while the table was read, so its rows may be from two versions. */
export class GraphChanged extends Error {}

/**
 * One page of a table: the page of the query itself, or the page that `first` and `after` select.
 * @param version of the graph that the page must have
 * @throws GraphChanged if the graph has another version
 */
export async function fetchPage(
  graph: GraphPort,
  dataset: Dataset,
  request: TableRequest,
  version: string,
): Promise<TablePage> {
  const page = await readPage(graph, dataset, request);
  await requireVersion(graph, version);
  return page;
}

async function readPage(graph: GraphPort, dataset: Dataset, request: TableRequest): Promise<TablePage> {
  const { first, after, variables } = request;
  const provided = { first: first !== undefined, after: after !== undefined };
  const operation = operationOf(dataset, provided);
  const requested = { ...operation, variables: { ...variables, __first: first, __after: after } };
  const value = await graph.value(requested);
  return { rows: [...tableRows(dataset.grain, dataset.columns, value)], next: nextOf(dataset, value) };
}

/**
 * Every row of a table. Rows are read when the consumer requests them.
 * @param version of the graph that the rows must have; otherwise GraphChanged is thrown after the last row is read
 */
export async function* fetchAll(
  graph: GraphPort,
  dataset: Dataset,
  request: TableRequest,
  version: string,
): AsyncIterable<Row> {
  const { grain, columns } = dataset;
  const operation = { ...operationOf(dataset, undefined), variables: request.variables };
  const values = graph.whole(operation, connectionPaths(dataset));
  if (!values) yield* byPages(graph, dataset, request);
  else for await (const value of values) yield* tableRows(grain, columns, value);
  await requireVersion(graph, version);
}

/** Reads page by page, if the rows are computed in memory for one version of the graph. */
async function* byPages(graph: GraphPort, dataset: Dataset, request: TableRequest): AsyncIterable<Row> {
  let after: string | undefined;
  do {
    const page = await readPage(graph, dataset, { ...request, first: ROWS_OF_PAGE, after });
    yield* page.rows;
    after = page.next;
  } while (after !== undefined);
}

/**
 * A Neo4j statement reads what is committed while it runs, so its rows may be from two versions. Every write changes
 * the version: if it is the same before and after the rows are read, all rows have this version.
 * @throws GraphChanged
 */
async function requireVersion(graph: GraphPort, version: string): Promise<void> {
  if ((await graph.version()) !== version) throw new GraphChanged("The graph was written while its rows were read.");
}

const operations = new WeakMap<Dataset, Map<string, ReturnType<typeof tableOperation>>>();

/** The same object for the same shape, because compilations are cached by this object. */
function operationOf(dataset: Dataset, provided: Parameters<typeof tableOperation>[1]) {
  const cached = operations.get(dataset) ?? new Map<string, ReturnType<typeof tableOperation>>();
  operations.set(dataset, cached);
  const shape = JSON.stringify(provided ?? null);
  const operation = cached.get(shape) ?? tableOperation(dataset, provided);
  cached.set(shape, operation);
  return operation;
}

function nextOf(dataset: Dataset, rootValue: unknown): string | undefined {
  const connection = pagedConnection(dataset);
  if (!connection) return undefined;
  let value = rootValue as Record<string, unknown> | null | undefined;
  for (const { responseName } of dataset.grain.slice(1, dataset.grain.indexOf(connection) + 1)) {
    value = value?.[responseName] as Record<string, unknown> | null | undefined;
  }
  const page = value?.[PAGE] as { hasNextPage: boolean; endCursor: string | null } | undefined;
  return page?.hasNextPage && page.endCursor !== null ? page.endCursor : undefined;
}
