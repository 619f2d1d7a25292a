import { conjuncts } from "../plan/condition";
import type { Comparison, Condition, IdPlan, MatchPlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { indent, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeMatch } from "./write-match";
import { writeParameter } from "./write-page";

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

/** A condition as a predicate: true if it holds, otherwise false or null. */
export function writeCondition(parameters: Parameters, condition: Condition): string {
  switch (condition.kind) {
    case "all":
      return writeLogic(parameters, condition.conditions, "AND", "true");
    case "any":
      return writeLogic(parameters, condition.conditions, "OR", "false");
    case "not":
      return writeNot(parameters, condition.condition);
    case "compare":
      return writeCompare(parameters, condition);
    case "text":
      return writeText(parameters, condition);
    case "forms": {
      const { variable, property, operator, value } = condition;
      return `any(form IN ${variable}.${property} WHERE form ${operators[operator]} ${parameters.add(value)})`;
    }
    case "listed":
      return `size(${condition.variable}.${condition.property}) > 0`;
    case "exists":
      return writeSubquery("EXISTS", writeMatchWhere(parameters, condition.match)).text;
    case "stored":
      return `${writeId(parameters, condition.id)} IN ${condition.variable}.${condition.stored.property}`;
  }
}

const writeId = (parameters: Parameters, id: IdPlan) => ("node" in id ? `${id.node}.id` : parameters.add(id.value));

/** A comparison with a missing value is null, and NOT null is null. Therefore null becomes false before the negation. */
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

function writeCompare(parameters: Parameters, condition: Extract<Condition, { kind: "compare" }>): string {
  const { variable, property, operator, value, form, formerly } = condition;
  const parameter = writeParameter(parameters, value, form);
  const now = `${variable}.${property} ${operators[operator]} ${parameter}`;
  if (formerly === undefined) return now;
  const list = `${variable}.${formerly}`;
  const before = operator === "in" ? `any(one IN ${list} WHERE one IN ${parameter})` : `${parameter} IN ${list}`;
  return `(${now} OR ${before})`;
}

function writeText(parameters: Parameters, condition: Extract<Condition, { kind: "text" }>): string {
  const { variable, forms, foldedForms, value } = condition;
  const operator = operators[condition.operator];
  const parameter = parameters.add(value);
  const alternatives = [
    ...forms.map((form) => `${variable}.${form} ${operator} ${parameter}`),
    ...foldedForms.map((form) => `toLower(${variable}.${form}) ${operator} toLower(${parameter})`),
  ];
  const [only, ...others] = alternatives;
  return only !== undefined && others.length === 0 ? only : `(${alternatives.join(" OR ")})`;
}

/** The predicates of a match, first that of its entry, then one for each part of its filter's conjunction. */
export const writePredicates = (parameters: Parameters, { entry, joined, where }: MatchPlan): string[] => [
  ...(entry ? [`${entry.variable}.${entry.property} = ${writeId(parameters, entry.id)}`] : []),
  ...[...conjuncts(joined?.where), ...conjuncts(where)].map((part) => writeCondition(parameters, part)),
];

/** A WHERE clause with one line for each predicate; empty without predicates. */
export function writeWhere([first, ...others]: readonly string[]): Fragment[] {
  if (first === undefined) return [];
  return [fragment([`WHERE ${first}`, ...others.map((predicate) => indent(`AND ${predicate}`))].join("\n"))];
}

/** The MATCH and WHERE clauses of a plan. */
export const writeMatchWhere = (parameters: Parameters, match: MatchPlan): Fragment[] => [
  writeMatch(match),
  ...writeWhere(writePredicates(parameters, match)),
];
