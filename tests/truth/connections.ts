import type { RunningServer } from "../support/running-server";
import { argumentsOf } from "./graphql-arguments";
import { page, type PageRequest } from "./reference/page";

interface Connection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
}

const selection =
  "{ totalCount nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } } }";

/** A connection of the server and the whole list of ids that it must walk. */
export interface Walk {
  /** The field that has the connection, as a query around it; absent for the root. */
  readonly inside?: (connection: string) => string;
  readonly path: readonly string[];
  readonly field: string;
  /** Arguments other than those of the page. */
  readonly arguments: object;
  readonly ids: readonly string[];
}

async function requestPage(server: RunningServer, walk: Walk, request: object): Promise<Connection> {
  const connection = `${walk.field}${argumentsOf({ ...walk.arguments, ...request })} ${selection}`;
  const query = `{ ${walk.inside?.(connection) ?? connection} }`;
  const data = await server.data(query).catch((error: unknown) => {
    throw new Error(`${query}\n${String(error)}`);
  });
  return walk.path.reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], data) as Connection;
}

/** Requests one page and compares it with the list; returns the cursors of its rows. */
async function comparePage(
  server: RunningServer,
  walk: Walk,
  request: PageRequest,
  cursors: ReadonlyMap<number, string>,
): Promise<readonly string[]> {
  const expected = page(walk.ids, request);
  const { after, before, ...sizes } = request;
  const answer = await requestPage(server, walk, {
    ...sizes,
    ...(after !== undefined && { after: cursors.get(after) }),
    ...(before !== undefined && { before: cursors.get(before) }),
  });
  const found = answer.edges.map(({ cursor }) => cursor);
  expect({
    field: walk.field,
    arguments: argumentsOf({ ...walk.arguments, ...request }),
    totalCount: answer.totalCount,
    ids: answer.nodes.map(({ id }) => id),
    edges: answer.edges.map(({ node }) => node.id),
    pageInfo: answer.pageInfo,
  }).toEqual({
    field: walk.field,
    arguments: argumentsOf({ ...walk.arguments, ...request }),
    totalCount: expected.totalCount,
    ids: expected.ids,
    edges: expected.ids,
    pageInfo: {
      hasNextPage: expected.hasNextPage,
      hasPreviousPage: expected.hasPreviousPage,
      startCursor: found[0] ?? null,
      endCursor: found.at(-1) ?? null,
    },
  });
  return found;
}

/** At most this many pages in each direction, so that long lists are walked in larger steps. */
const MAX_PAGES = 4;

/** Walks to the end in pages of these sizes, in turn; returns the cursor of every row. */
export async function walkForward(
  server: RunningServer,
  walk: Walk,
  sizes: readonly number[],
): Promise<ReadonlyMap<number, string>> {
  const cursors = new Map<number, string>();
  for (let step = 0; step === 0 || cursors.size < walk.ids.length; step += 1) {
    const first = sizeOfStep(walk, sizes, step);
    const request = step === 0 ? { first } : { first, after: cursors.size - 1 };
    const found = await comparePage(server, walk, request, cursors);
    found.forEach((cursor) => cursors.set(cursors.size, cursor));
  }
  return cursors;
}

/** Walks from the end to the start, by the cursors of the walk forward. */
export async function walkBackward(
  server: RunningServer,
  walk: Walk,
  sizes: readonly number[],
  cursors: ReadonlyMap<number, string>,
): Promise<void> {
  let before = walk.ids.length;
  for (let step = 0; step === 0 || before > 0; step += 1) {
    const last = sizeOfStep(walk, sizes, step);
    await comparePage(server, walk, step === 0 ? { last } : { last, before }, cursors);
    before -= last;
  }
}

/** A page between any two rows of the list, forward or backward. */
export async function compareBetween(
  server: RunningServer,
  walk: Walk,
  { from, to, size, backward }: { from: number; to: number; size: number; backward: boolean },
  cursors: ReadonlyMap<number, string>,
): Promise<void> {
  if (walk.ids.length === 0) return;
  const ends = { after: from % walk.ids.length, before: to % walk.ids.length };
  await comparePage(server, walk, { ...ends, ...(backward ? { last: size } : { first: size }) }, cursors);
}

/** The rows just before a cursor, without a page size (semantics 1). */
export async function compareBefore(
  server: RunningServer,
  walk: Walk,
  before: number,
  cursors: ReadonlyMap<number, string>,
): Promise<void> {
  if (walk.ids.length > 0) await comparePage(server, walk, { before: before % walk.ids.length }, cursors);
}

function sizeOfStep({ ids }: Walk, sizes: readonly number[], step: number): number {
  return Math.max(sizes[step % sizes.length] ?? 1, Math.min(200, Math.ceil(ids.length / MAX_PAGES)));
}
