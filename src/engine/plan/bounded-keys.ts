import type { OrderKey } from "../mapping/type-mapping";
import { conjuncts } from "./condition";
import type { Comparison, IndexKey, MatchPlan } from "./plan";

const bounds: ReadonlySet<Comparison> = new Set(["eq", "gt", "gte", "lt", "lte"]);

/**
 * The keys of the index of a type's own order, if a condition bounds the first one. A composite index finds a range of its
 * first key only if the statement names the other keys, too. None for nodes at the end of a path.
 */
export function boundedKeys(
  { from, path, variable, where }: MatchPlan,
  order: readonly OrderKey[],
): readonly IndexKey[] {
  const [first, ...others] = order;
  if (from !== undefined || path.length > 0 || first === undefined) return [];
  const isBounded = conjuncts(where).some(
    (condition) =>
      condition.kind === "compare" &&
      condition.variable === variable &&
      condition.property === first.property &&
      bounds.has(condition.operator),
  );
  return isBounded ? others.map(({ property }) => ({ variable, property })) : [];
}
