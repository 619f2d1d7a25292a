import { all, conjuncts } from "./condition";
import type { Condition, MatchPlan } from "./plan";

type ExistsCondition = Extract<Condition, { kind: "exists" }>;

/**
 * If a condition names one node by its id, a step away from all nodes of a label: the step becomes part of the match, so that
 * the database may begin at that node. From an EXISTS it could not. Only for one condition: two of them might use the same
 * relationship, which one MATCH does not use twice.
 */
export function byNamedNode(match: MatchPlan): MatchPlan {
  if (match.from !== undefined || match.path.length > 0 || match.entry !== undefined) return match;
  const conditions = conjuncts(match.where);
  const named = conditions.find(namesOneNode);
  if (named === undefined) return match;
  return { ...match, joined: named.match, where: all(conditions.filter((condition) => condition !== named)) };
}

function namesOneNode(condition: Condition): condition is ExistsCondition {
  if (condition.kind !== "exists") return false;
  const { path, where } = condition.match;
  return (
    path.length === 1 &&
    path[0]?.hops === undefined &&
    conjuncts(where).some((part) => part.kind === "compare" && part.property === "id" && part.operator === "eq")
  );
}
