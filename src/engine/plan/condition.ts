import type { During } from "../mapping/type-mapping";
import type { Condition, Variable } from "./plan";

/** Always true: a conjunction without conditions. */
const always: Condition = { kind: "all", conditions: [] };

/** Never true: a disjunction without conditions. */
const never: Condition = { kind: "any", conditions: [] };

const isAlways = (condition: Condition) => condition.kind === "all" && condition.conditions.length === 0;
const isNever = (condition: Condition) => condition.kind === "any" && condition.conditions.length === 0;

const only = (kind: "all" | "any", conditions: readonly Condition[]): Condition => {
  const [first] = conditions;
  return first !== undefined && conditions.length === 1 ? first : { kind, conditions };
};

/**
 * All of the conditions. What is always or never true is resolved here, to reduce the work of the database's planner:
 * it plans each EXISTS of a filter again for every clause that contains it.
 */
export function all(conditions: readonly Condition[]): Condition {
  if (conditions.some(isNever)) return never;
  return only(
    "all",
    conditions.flatMap((condition) => (condition.kind === "all" ? condition.conditions : [condition])),
  );
}

/** At least one of the conditions. */
export function any(conditions: readonly Condition[]): Condition {
  if (conditions.some(isAlways)) return always;
  return only(
    "any",
    conditions.flatMap((condition) => (condition.kind === "any" ? condition.conditions : [condition])),
  );
}

/** The single conditions of a conjunction. Empty if there is no condition. */
export const conjuncts = (condition: Condition | undefined): readonly Condition[] =>
  condition?.kind === "all" ? condition.conditions.flatMap(conjuncts) : condition ? [condition] : [];

/** The negation of a condition. */
export function not(condition: Condition): Condition {
  if (isAlways(condition)) return never;
  if (isNever(condition)) return always;
  return condition.kind === "not" ? condition.condition : { kind: "not", condition };
}

/** At least one row can be reached by the path. Never true if its condition is never true. */
export function exists(match: Extract<Condition, { kind: "exists" }>["match"]): Condition {
  if (match.where !== undefined && isNever(match.where)) return never;
  return { kind: "exists", match };
}

/** The node has this id, or it is in its list of ids that it had before. */
export const hasId = (variable: Variable, id: unknown, formerly?: string): Condition => ({
  kind: "compare",
  variable,
  property: "id",
  form: "plain",
  operator: "eq",
  value: id,
  formerly,
});

/** The node is valid on this day: the day is not before its first day, and it is before the first day without it. */
export function validOn({ from, until }: During, day: unknown, variable: Variable): Condition {
  const isReached = (property: string): Condition => {
    return { kind: "compare", variable, property, form: "date", operator: "lte", value: day };
  };
  return all([isReached(from), not(isReached(until))]);
}
