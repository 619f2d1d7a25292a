import type { PairList, PairPosition, PairRow } from "./pair-list";

/** Which rows are asked for: a run of those after and before two positions, taken from one end. */
export interface PairPageRequest {
  readonly from: "start" | "end";
  /** The most rows that the page may hold. */
  readonly size: number;
  readonly after?: PairPosition | null | undefined;
  readonly before?: PairPosition | null | undefined;
}

export interface PairPage {
  /** In the order of the list. */
  readonly rows: readonly PairRow[];
  /** How many the whole list has, whatever the page. */
  readonly totalCount: number;
  /** Whether rows stand before the page (Relay's hasPreviousPage); a cursor's own row stands outside it (semantics 3). */
  readonly before: boolean;
  /** Whether rows stand after the page (Relay's hasNextPage). */
  readonly after: boolean;
}

/** A page of a list that ends with its row `totalCount`. */
export function pageOf(list: PairList, totalCount: number, request: PairPageRequest): PairPage {
  const { from, size, after, before } = request;
  const low = after ? countBefore(totalCount, (index) => list.compare(index, after) <= 0) : 0;
  const high = before ? countBefore(totalCount, (index) => list.compare(index, before) < 0) : totalCount;
  const start = from === "end" ? Math.max(low, high - size) : low;
  const end = from === "end" ? Math.max(low, high) : Math.min(Math.max(low, high), low + size);
  return {
    rows: Array.from({ length: end - start }, (_, position) => list.rowAt(start + position)),
    totalCount,
    before: start > 0,
    // Where the two positions have changed places, the page is empty and the rows behind `before` stand after it.
    after: Math.min(end, high) < totalCount,
  };
}

/** How many rows, from the first, stand before a place; the rows before it come first. */
function countBefore(count: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
