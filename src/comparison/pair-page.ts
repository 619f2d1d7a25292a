import type { PairList, PairPosition, PairRow } from "./pair-list";

/** Selects rows: those after and before two positions, counted from one end. */
export interface PairPageRequest {
  readonly from: "start" | "end";
  /** The maximum number of rows on the page. */
  readonly size: number;
  readonly after?: PairPosition | null | undefined;
  readonly before?: PairPosition | null | undefined;
}

export interface PairPage {
  /** In the order of the list. */
  readonly rows: readonly PairRow[];
  /** The number of rows of the whole list, on every page. */
  readonly totalCount: number;
  /** Whether there are rows before the page (Relay's hasPreviousPage). A cursor's own row is outside the page (semantics 3). */
  readonly before: boolean;
  /** Whether there are rows after the page (Relay's hasNextPage). */
  readonly after: boolean;
}

/** A page of a list whose last row is number `totalCount`. */
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
    // If the two positions are in the wrong order, the page is empty and the rows after `before` come after the page.
    after: Math.min(end, high) < totalCount,
  };
}

/** The number of rows before a position. They are the first rows of the list. */
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
