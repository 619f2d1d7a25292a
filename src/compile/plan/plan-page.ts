import { decodeCursor } from "../cursor";
import type { SelectedField } from "../selection/selection";
import type { OrderTerm, PagePlan, Position } from "./plan";
import type { PlanContext } from "./plan-context";

/** Rows of a page that is cut from the end by `before` alone. */
const USUAL_SIZE = 20;

/**
 * Which rows of the list a connection's arguments ask for. With `last` or `before`, the default of `first` is void
 * (semantics 1): `before` alone means the rows just before it.
 */
export function planPage(context: PlanContext, field: SelectedField, order: readonly OrderTerm[]): PagePlan {
  if (context.whole.has(field.path.join("."))) {
    return { from: "start", size: undefined, after: undefined, before: undefined };
  }
  const { given, effective } = field.arguments;
  const position = (name: "after" | "before"): Position | undefined => {
    if (typeof given[name] !== "string") return undefined;
    const decoded = decodeCursor(order, given[name]);
    if (!decoded) {
      const path = `${field.path.join(".")}.${name}`;
      context.refuse({
        path,
        message: "must be a cursor of this list in this order: take it from edges.cursor or pageInfo",
      });
    }
    return decoded;
  };
  const fromEnd = given["first"] === undefined && (given["last"] !== undefined || given["before"] !== undefined);
  const size = fromEnd ? (given["last"] ?? USUAL_SIZE) : effective["first"];
  return {
    from: fromEnd ? "end" : "start",
    size: size as number,
    after: position("after"),
    before: position("before"),
  };
}
