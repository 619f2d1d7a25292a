import type { ConnectionPlan } from "./plan";

/** What a connection's column holds, in this order; only what is needed is there. */
export type ConnectionPart = "rows" | "total-count" | "rows-before" | "rows-after" | "facets";

/** Whether the page's rows, and what stands around them, are computed in memory. */
export const isComputed = ({ source }: ConnectionPlan) => source.kind === "question" && source.question.computed;

/** Whether rows stand before the page is told by the overflow of a page cut from the end, else by the cursor. */
export function connectionParts(plan: ConnectionPlan): readonly ConnectionPart[] {
  const { needs, page, facets } = plan;
  const parts: [ConnectionPart, boolean][] = [
    ["rows", needs.rows],
    ["total-count", needs.totalCount],
    ["rows-before", needs.previous && (isComputed(plan) || page.after !== undefined)],
    ["rows-after", needs.next && (isComputed(plan) || page.before !== undefined)],
    ["facets", facets.length > 0],
  ];
  return parts.flatMap(([part, needed]) => (needed ? [part] : []));
}

/** One row more than the page is fetched where the client asks whether there is one. */
export function fetchesOverflow(plan: ConnectionPlan): boolean {
  const { needs, page } = plan;
  if (isComputed(plan) || page.size === undefined) return false;
  return page.from === "start" ? needs.next : needs.previous;
}
