import { decodeCursor } from "../cursor";
import { askedPage } from "../selection/asked-page";
import type { SelectedField } from "../selection/selection";
import type { OrderTerm, PagePlan, Position } from "./plan";
import type { PlanContext } from "./plan-context";

/** Which rows of the list a connection's arguments ask for. */
export function planPage(context: PlanContext, field: SelectedField, order: readonly OrderTerm[]): PagePlan {
  if (context.whole.has(field.path.join("."))) {
    return { from: "start", size: undefined, after: undefined, before: undefined };
  }
  const { given } = field.arguments;
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
  const asked = askedPage(field);
  return {
    from: asked?.argument === "last" ? "end" : "start",
    size: asked?.size,
    after: position("after"),
    before: position("before"),
  };
}
