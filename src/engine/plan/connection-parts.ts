import type { ConnectionPlan } from "./plan";

/** The parts of a connection's column, in this order. It only contains the parts that are needed. */
export type ConnectionPart = "rows" | "total-count" | "rows-before" | "rows-after" | "facets";

/** Whether the page's rows, and the values about the rows around it, are computed in memory. */
export const isComputed = ({ source }: ConnectionPlan) => source.kind === "question" && source.question.computed;

/** If a page is cut from the end, the extra row shows whether there are rows before it. Otherwise the cursor does. */
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

/** Whether one extra row is fetched, because the client selects whether there are more. */
export function fetchesOverflow(plan: ConnectionPlan): boolean {
  const { needs, page } = plan;
  if (isComputed(plan) || page.size === undefined) return false;
  return page.from === "start" ? needs.next : needs.previous;
}
