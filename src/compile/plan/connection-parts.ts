import type { ConnectionPlan } from "./plan";

/** What a connection's column holds, in this order; only what is needed is there. */
export type ConnectionPart = "rows" | "total-count" | "rows-before" | "rows-after" | "facets";

/** Whether rows stand before the page is told by the overflow of a page cut from the end, else by the cursor. */
export function connectionParts({ needs, page, facets }: ConnectionPlan): readonly ConnectionPart[] {
  const parts: [ConnectionPart, boolean][] = [
    ["rows", needs.rows],
    ["total-count", needs.totalCount],
    ["rows-before", needs.previous && page.after !== undefined],
    ["rows-after", needs.next && page.before !== undefined],
    ["facets", facets.length > 0],
  ];
  return parts.flatMap(([part, needed]) => (needed ? [part] : []));
}

/** One row more than the page is fetched where the client asks whether there is one. */
export function fetchesOverflow({ needs, page }: ConnectionPlan): boolean {
  return page.from === "start" ? needs.next : needs.previous;
}
