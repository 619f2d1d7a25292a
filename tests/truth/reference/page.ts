/** The page arguments of a connection, with the position of a row in the whole list instead of a cursor. */
export interface PageRequest {
  readonly first?: number | undefined;
  readonly after?: number | undefined;
  readonly last?: number | undefined;
  readonly before?: number | undefined;
}

export interface Page {
  readonly ids: readonly string[];
  readonly totalCount: number;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/** The part of the list that the arguments select, and whether there are rows before and after it (semantics 1, 3). */
export function page(ids: readonly string[], request: PageRequest, defaultSize = 20): Page {
  const from = request.after === undefined ? 0 : request.after + 1;
  const to = Math.max(from, request.before ?? ids.length);
  const backward = request.last !== undefined || (request.before !== undefined && request.first === undefined);
  const size = (backward ? request.last : request.first) ?? defaultSize;
  const start = backward ? Math.max(from, to - size) : from;
  const end = backward ? to : Math.min(to, from + size);
  return {
    ids: ids.slice(start, end),
    totalCount: ids.length,
    // A cursor's own row is outside the page, even if the two cursors are in reverse order.
    hasNextPage: request.before !== undefined || end < ids.length,
    hasPreviousPage: request.after !== undefined || start > 0,
  };
}
