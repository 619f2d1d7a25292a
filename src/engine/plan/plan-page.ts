import { decodeCursor } from "../cursor";
import { requestedPage } from "../selection/requested-page";
import type { SelectedField } from "../selection/selection";
import type { OrderTerm, PagePlan, Position } from "./plan";
import type { PlanContext } from "./plan-context";

/** The order of a list, in which its cursors contain positions. */
export interface CursorOrder {
  readonly order: readonly OrderTerm[];
  readonly basis: string | undefined;
  /** The arguments that the basis is computed from. */
  readonly orderedBy: readonly string[];
}

/** The rows of the list that a connection's arguments select. */
export function planPage(
  context: PlanContext,
  field: SelectedField,
  { order, basis, orderedBy }: CursorOrder,
): PagePlan {
  if (context.whole.has(field.path.join("."))) {
    return { from: "start", size: undefined, after: undefined, before: undefined };
  }
  const { provided } = field.arguments;
  const position = (name: "after" | "before"): Position | undefined => {
    if (typeof provided[name] !== "string") return undefined;
    const decoded = decodeCursor(order, basis, provided[name], context.mapping.isId);
    if (!decoded) {
      const path = `${field.path.join(".")}.${name}`;
      context.refuse({
        path,
        message: `must be a cursor from this list in this order${sameArguments(orderedBy)}`,
      });
    }
    return decoded;
  };
  const requested = requestedPage(field);
  return {
    from: requested?.argument === "last" ? "end" : "start",
    size: requested?.size,
    after: position("after"),
    before: position("before"),
  };
}

function sameArguments(names: readonly string[]): string {
  const source = ": take it from edges.cursor or pageInfo";
  if (names.length === 0) return source;
  return `, which depends on ${names.join(", ")}${source} of a page with the same values, or leave it out to start from the beginning`;
}
