import type { StoredIndex } from "../mapping/stored-ids";
import { all, conjuncts } from "./condition";
import type { Condition, MatchPlan, OrderTerm } from "./plan";
import type { PlanContext } from "./plan-context";

type StoredCondition = Extract<Condition, { kind: "stored" }>;

/**
 * Uses an index for a list of nodes that all store the same id. The index finds them within the bounds on its keys. If
 * the list has the order of the index, it is also read in that order. Any other list remains unchanged.
 */
export function byEntry(context: PlanContext, match: MatchPlan, order: readonly OrderTerm[]) {
  const conditions = conjuncts(match.where);
  const stored = conditions.find(isIndexed);
  const index = stored?.stored.index;
  if (match.from !== undefined || stored === undefined || index === undefined) return { match, order };
  const variable = context.nextVariable();
  const entry = { variable, relationship: index.relationship, property: index.id, id: stored.id };
  const others = conditions
    .filter((condition) => condition !== stored)
    .map((condition) => (boundsKey(index, condition) ? { ...condition, variable } : condition));
  return {
    match: {
      ...match,
      entry,
      keys: index.order.map((property) => ({ variable, property })),
      where: all(others),
    },
    order: holdsOrder(index, order) ? order.map((term) => ({ ...term, variable })) : order,
  };
}

const isIndexed = (condition: Condition): condition is StoredCondition =>
  condition.kind === "stored" && condition.stored.index !== undefined;

const boundsKey = (index: StoredIndex, condition: Condition): condition is Extract<Condition, { kind: "compare" }> =>
  condition.kind === "compare" && index.order.includes(condition.property);

/** An index is read from either end: all of its keys in their direction, or all in the opposite one. */
const holdsOrder = (index: StoredIndex, order: readonly OrderTerm[]) =>
  order.length === index.order.length &&
  order.every(
    ({ property, direction }, position) => property === index.order[position] && direction === order[0]?.direction,
  );
