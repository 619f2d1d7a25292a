import type { Comparison, Condition, MatchPlan } from "../plan/plan";
import { indent, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatch } from "./write-match";
import { writePosition, writeValue } from "./write-position";

const operators: Readonly<Record<Comparison, string>> = {
  eq: "=",
  in: "IN",
  gt: ">",
  gte: ">=",
  lt: "<",
  lte: "<=",
  contains: "CONTAINS",
  startsWith: "STARTS WITH",
};

/** A condition as a predicate: true where it holds; false or null where it does not. */
export function writeCondition(parameters: Parameters, condition: Condition): string {
  switch (condition.kind) {
    case "all":
      return writeLogic(parameters, condition.conditions, "AND", "true");
    case "any":
      return writeLogic(parameters, condition.conditions, "OR", "false");
    case "not":
      return writeNot(parameters, condition.condition);
    case "compare": {
      const { variable, property, operator, value, form } = condition;
      return `${variable}.${property} ${operators[operator]} ${writeValue(parameters, value, form)}`;
    }
    case "text":
      return writeText(parameters, condition);
    case "exists":
      return writeSubquery("EXISTS", writeMatchWhere(parameters, condition.match));
    case "position":
      return writePosition(parameters, condition.order, condition.position, condition.side);
  }
}

/** A missing value makes a comparison null, and NOT null is null: what does not hold must be false before it is negated. */
function writeNot(parameters: Parameters, condition: Condition): string {
  const predicate = writeCondition(parameters, condition);
  return condition.kind === "exists" ? `NOT ${predicate}` : `NOT coalesce(${predicate}, false)`;
}

function writeLogic(
  parameters: Parameters,
  conditions: readonly Condition[],
  operator: "AND" | "OR",
  empty: string,
): string {
  const predicates = conditions.map((condition) => writeCondition(parameters, condition));
  const [first] = predicates;
  if (first === undefined) return empty;
  return predicates.length === 1 ? first : `(${predicates.join(` ${operator} `)})`;
}

function writeText(parameters: Parameters, condition: Extract<Condition, { kind: "text" }>): string {
  const { variable, forms, foldedForms, value } = condition;
  const operator = operators[condition.operator];
  const parameter = parameters.add(value);
  const alternatives = [
    ...forms.map((form) => `${variable}.${form} ${operator} ${parameter}`),
    ...foldedForms.map((form) => `toLower(${variable}.${form}) ${operator} toLower(${parameter})`),
  ];
  return alternatives.length === 1 ? alternatives.join("") : `(${alternatives.join(" OR ")})`;
}

/** The MATCH and WHERE clauses of a plan. More predicates, such as a page's start, are joined to its own. */
export function writeMatchWhere(parameters: Parameters, match: MatchPlan, more: readonly string[] = []): string[] {
  const own = match.where === undefined ? [] : conjuncts(match.where).map((part) => writeCondition(parameters, part));
  const [first, ...others] = [...own, ...more];
  if (first === undefined) return [writeMatch(match)];
  return [writeMatch(match), [`WHERE ${first}`, ...others.map((predicate) => indent(`AND ${predicate}`))].join("\n")];
}

/** The parts of a conjunction, so that each stands on a line of its own. */
function conjuncts(condition: Condition): readonly Condition[] {
  return condition.kind === "all" ? condition.conditions.flatMap(conjuncts) : [condition];
}
