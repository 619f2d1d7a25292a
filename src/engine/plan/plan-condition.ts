import { getNamedType, type GraphQLInputField, type GraphQLInputObjectType, isInputObjectType } from "graphql";
import type { InputMapping, StoredReach } from "../mapping/input-mapping";
import type { TextLanguage } from "../mapping/schema-mapping";
import { all, any, conjuncts, exists, hasId, not } from "./condition";
import type { Comparison, Condition, MatchPlan, Variable } from "./plan";
import type { PlanContext } from "./plan-context";

type Values = Readonly<Record<string, unknown>>;
type TextCondition = Extract<Condition, { kind: "text" }>;

/** The condition of a filter object on a node: all of its fields' conditions. */
export function planWhere(
  context: PlanContext,
  type: GraphQLInputObjectType,
  where: Values,
  variable: Variable,
): Condition {
  const fields = Object.values(type.getFields()).filter(({ name }) => where[name] !== undefined);
  return all(fields.map((field) => planField(context, field, where[field.name], variable)));
}

function planField(context: PlanContext, field: GraphQLInputField, value: unknown, variable: Variable): Condition {
  const mapping = field.extensions.graph;
  const type = getNamedType(field.type);
  switch (mapping?.kind) {
    case "logic":
      return planLogic(context, mapping.operator, type as GraphQLInputObjectType, value, variable);
    case "compare":
      return planCompare(mapping, value, variable);
    case "compare-related":
      return exists(
        planMatch(context, mapping, variable, (node) =>
          planCompare({ property: mapping.property, form: "plain" }, value, node),
        ),
      );
    case "forms":
      return all(
        Object.entries(value as Record<string, string>).map(([operator, operand]) => ({
          kind: "forms",
          variable,
          property: mapping.property,
          operator: operator as Comparison,
          value: normalForm(context, mapping.form, operand),
        })),
      );
    case "listed": {
      const isListed: Condition = { kind: "listed", variable, property: mapping.property };
      return value === true ? isListed : not(isListed);
    }
    case "text":
      return planText(value, variable, textForms(context, mapping.property));
    case "key":
      return planText(value, variable, { forms: [], foldedForms: [mapping.property] });
    case "exists": {
      const reached = exists(planMatch(context, mapping, variable));
      return value === true ? reached : not(reached);
    }
    case "reaches":
      return exists(planMatch(context, mapping, variable, (node) => hasId(node, value, mapping.formerly)));
    case "related":
      return planRelated(context, mapping, type as GraphQLInputObjectType, value as Values, variable);
    default:
      throw new Error(`The filter field ${field.name} has no mapping that a filter can use.`);
  }
}

const planCompare = (
  { property, form, formerly }: Pick<Extract<InputMapping, { kind: "compare" }>, "property" | "form" | "formerly">,
  value: unknown,
  variable: Variable,
): Condition =>
  all(
    Object.entries(value as Values).map(([operator, operand]) => ({
      kind: "compare",
      variable,
      property,
      form,
      operator: operator as Comparison,
      value: operand,
      formerly,
    })),
  );

function normalForm({ normalForms }: PlanContext, name: string, text: string): string {
  const form = normalForms[name];
  if (!form) throw new Error(`The normal form ${name} is not provided.`);
  return form(text);
}

/** The properties of a text in every language, by whether case counts. */
function textForms({ mapping: { languages } }: PlanContext, property: string) {
  const all = Object.values(languages);
  const propertyOf = ({ suffix }: TextLanguage) => property + suffix;
  return {
    forms: all.filter(({ ignoresCase }) => !ignoresCase).map(propertyOf),
    foldedForms: all.filter(({ ignoresCase }) => ignoresCase).map(propertyOf),
  };
}

const planText = (value: unknown, variable: Variable, forms: Pick<TextCondition, "forms" | "foldedForms">): Condition =>
  all(
    Object.entries(value as Record<string, string>).map(([operator, operand]) => ({
      kind: "text",
      variable,
      ...forms,
      operator: operator as Comparison,
      value: operand,
    })),
  );

function planLogic(
  context: PlanContext,
  operator: "and" | "or" | "not",
  type: GraphQLInputObjectType,
  value: unknown,
  variable: Variable,
): Condition {
  if (operator === "not") return not(planWhere(context, type, value as Values, variable));
  const conditions = (value as readonly Values[]).map((entry) => planWhere(context, type, entry, variable));
  return operator === "and" ? all(conditions) : any(conditions);
}

type PathMapping = Extract<InputMapping, { kind: "related" | "exists" | "reaches" | "compare-related" }>;

function planMatch(
  context: PlanContext,
  { path, label }: PathMapping,
  from: Variable,
  condition?: (node: Variable) => Condition,
): MatchPlan {
  const variable = context.nextVariable();
  return { kind: "match", from, path, variable, label, where: condition?.(variable) };
}

/** A filter on the nodes at the end of a path: their own where, or a list filter with some, every and none of it. */
function planRelated(
  context: PlanContext,
  mapping: PathMapping,
  type: GraphQLInputObjectType,
  value: Values,
  variable: Variable,
): Condition {
  const reaches = (where: Values, whereType: GraphQLInputObjectType, wrap = (condition: Condition) => condition) =>
    exists(planMatch(context, mapping, variable, (node) => wrap(planWhere(context, whereType, where, node))));
  const stored = mapping.kind === "related" && mapping.stored && planStored(mapping.stored, value, variable);
  if (stored) return stored;
  // A list filter has only quantifiers, and these have no mapping.
  const quantified = Object.values(type.getFields()).filter(({ extensions }) => extensions.graph === undefined);
  if (quantified.length === 0) return reaches(value, type);
  return all(
    quantified.flatMap(({ name, type: whereType }) => {
      const where = value[name] as Values | undefined;
      if (where === undefined || !isInputObjectType(whereType)) return [];
      switch (name) {
        case "some":
          return storedToo(mapping, reaches(where, whereType), variable);
        case "none":
          return not(reaches(where, whereType));
        case "every":
          return not(reaches(where, whereType, not));
        default:
          throw new Error(`${type.name}.${name} has no mapping, and it is not some, every or none.`);
      }
    }),
  );
}

/**
 * A node that can be reached and is named by its id is in the list that is stored on the node, with more. Reading that list
 * takes less than following the path, which is left to the nodes whose list has the id.
 */
function storedToo(mapping: PathMapping, reached: Condition, variable: Variable): Condition {
  const stored = mapping.kind === "related" ? mapping.stored : undefined;
  if (!stored || stored.index || reached.kind !== "exists") return reached;
  const named = conjuncts(reached.match.where).find(
    (part) => part.kind === "compare" && part.property === "id" && part.operator === "eq",
  );
  if (named?.kind !== "compare") return reached;
  return all([{ kind: "stored", variable, stored, id: { value: named.value } }, reached]);
}

/** The filter as a search in a list that is stored on the node, if it has no other condition. */
function planStored(stored: StoredReach, value: Values, variable: Variable): Condition | undefined {
  const [[name, demanded] = [], ...others] = Object.entries(value);
  if (others.length > 0) return undefined;
  if (name === "some") return planStored(stored, demanded as Values, variable);
  return name === stored.condition ? { kind: "stored", variable, stored, id: { value: demanded } } : undefined;
}
