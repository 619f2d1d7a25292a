import type { During } from "../../../schema/mapping/type-mapping";
import type { Condition, Variable } from "./plan";

/** Holds always: a conjunction of nothing. */
const always: Condition = { kind: "all", conditions: [] };

/** Holds never: a disjunction of nothing. */
const never: Condition = { kind: "any", conditions: [] };

const isAlways = (condition: Condition) => condition.kind === "all" && condition.conditions.length === 0;
const isNever = (condition: Condition) => condition.kind === "any" && condition.conditions.length === 0;

const only = (kind: "all" | "any", conditions: readonly Condition[]): Condition => {
  const [first] = conditions;
  return first !== undefined && conditions.length === 1 ? first : { kind, conditions };
};

/**
 * Every one of the conditions. What always or never holds is settled here, so that the database has less to plan: it
 * plans each EXISTS of a filter anew for every clause in which it stands.
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

/** The conditions of a conjunction, one by one; none where nothing is demanded. */
export const conjuncts = (condition: Condition | undefined): readonly Condition[] =>
  condition?.kind === "all" ? condition.conditions.flatMap(conjuncts) : condition ? [condition] : [];

/** What holds where the condition does not. */
export function not(condition: Condition): Condition {
  if (isAlways(condition)) return never;
  if (isNever(condition)) return always;
  return condition.kind === "not" ? condition.condition : { kind: "not", condition };
}

/** A row reached by the path; none where what is demanded of it never holds. */
export function exists(match: Extract<Condition, { kind: "exists" }>["match"]): Condition {
  if (match.where !== undefined && isNever(match.where)) return never;
  return { kind: "exists", match };
}

/** The node with this id. */
export const hasId = (variable: Variable, id: unknown): Condition => ({
  kind: "compare",
  variable,
  property: "id",
  form: "plain",
  operator: "eq",
  value: id,
});

/** The node stands on this day: its first day has come, and the first day without it has not. */
export function standsOn({ from, until }: During, day: unknown, variable: Variable): Condition {
  const cameBy = (property: string): Condition => {
    return { kind: "compare", variable, property, form: "date", operator: "lte", value: day };
  };
  return all([cameBy(from), not(cameBy(until))]);
}
