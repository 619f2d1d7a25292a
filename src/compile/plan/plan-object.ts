import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isAbstractType,
  isListType,
} from "graphql";
import type { FieldMapping } from "../../../schema/mapping/field-mapping";
import { fieldMapping, typeMapping } from "../../../schema/mapping/read-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import type { FieldPlan, Language, MatchPlan, ObjectPlan, ValuePlan, Variable } from "./plan";
import { planWhere } from "./plan-condition";
import { nodeTypeOf, planConnection } from "./plan-connection";
import type { PlanContext } from "./plan-context";
import { nodeMapping, planOrder } from "./plan-order";

/** Where an object's fields are read from: a node, or the columns of a row. */
export interface Place {
  readonly node?: Variable;
  readonly columns?: Readonly<Record<string, Variable>>;
}

/** What is fetched of one object, by the mapping of each selected field. */
export function planObject(context: PlanContext, selection: Selection, place: Place, abstract: boolean): ObjectPlan {
  const variants = [...selection].map(([type, fields]) => {
    const mapping = typeMapping(type);
    const label = mapping?.kind === "node" ? mapping.label : type.name;
    return { typeName: type.name, label, fields: fields.map((field) => planField(context, field, place)) };
  });
  return { variable: place.node, abstract, variants };
}

function planField(context: PlanContext, field: SelectedField, place: Place): FieldPlan {
  const { responseName, definition } = field;
  const mapping = fieldMapping(definition);
  if (!mapping) throw new Error(`The field ${field.path.join(".")} has no mapping.`);
  return { responseName, value: planValue(context, field, mapping, place) };
}

const languageOf = ({ arguments: { effective } }: SelectedField) => effective["language"] as Language;

const isSingle = (field: SelectedField) => !isListType(getNullableType(field.definition.type));
const isAbstract = (field: SelectedField) => isAbstractType(getNamedType(field.definition.type));

function known<Value>(value: Value | undefined, field: SelectedField): Value {
  if (value === undefined) throw new Error(`The mapping of ${field.path.join(".")} does not fit where it stands.`);
  return value;
}

function planValue(context: PlanContext, field: SelectedField, mapping: FieldMapping, place: Place): ValuePlan {
  const column = (name: string) => known(place.columns?.[name], field);
  switch (mapping.kind) {
    case "property":
      return { kind: "property", variable: known(place.node, field), property: mapping.property, form: mapping.form };
    case "text":
      return {
        kind: "text",
        variable: known(place.node, field),
        property: mapping.property,
        language: languageOf(field),
      };
    case "passage":
      return {
        kind: "passage",
        variable: column(mapping.of),
        property: mapping.property,
        language: languageOf(field),
        start: column(mapping.start),
        end: column(mapping.end),
      };
    case "column":
      if (!field.selection) return { kind: "column", variable: column(mapping.column) };
      return {
        kind: "object",
        object: planObject(context, field.selection, { node: column(mapping.column) }, isAbstract(field)),
      };
    case "same-row":
      return { kind: "object", object: planObject(context, known(field.selection, field), place, false) };
    case "question":
      return planAsked(context, field, mapping.question, known(place.node, field));
    case "related":
      return planRelated(context, field, mapping.path, known(place.node, field));
    default:
      throw new Error(`${field.path.join(".")} is mapped as a root field, and stands below one.`);
  }
}

function planAsked(context: PlanContext, field: SelectedField, name: string, of: Variable): ValuePlan {
  const question = context.questions.get(name);
  if (!question) throw new Error(`There is no question ${name} in cypher/questions/.`);
  const columns = Object.fromEntries(question.columns.map((column) => [column, context.nextVariable()]));
  const object = planObject(context, known(field.selection, field), { columns }, false);
  return { kind: "asked", question, of, columns, object, single: isSingle(field) };
}

function planRelated(
  context: PlanContext,
  field: SelectedField,
  path: Extract<FieldMapping, { kind: "related" }>["path"],
  from: Variable | undefined,
): ValuePlan {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  const connected = typeMapping(type)?.kind === "connection";
  const { label, order } = nodeMapping(connected ? nodeTypeOf(type) : type);
  const match = planMatch(context, field, path, from, label);
  const project = (selection: Selection) => planObject(context, selection, { node: match.variable }, false);
  if (connected) return planConnection(context, field, match, project);
  return {
    kind: "related",
    match,
    order: planOrder(field, match.variable, order),
    object: project(known(field.selection, field)),
    single: isSingle(field),
  };
}

/** The nodes at the end of a field's path that its `where` lets through. */
export function planMatch(
  context: PlanContext,
  field: SelectedField,
  path: Extract<FieldMapping, { kind: "related" }>["path"],
  from: Variable | undefined,
  label: string,
): MatchPlan {
  const { effective, given } = field.arguments;
  const variable = context.nextVariable();
  const argument = field.definition.args.find(({ name }) => name === "where");
  const where = given["where"] as Record<string, unknown> | undefined;
  return {
    from,
    path: path.filter(({ when }) => when === undefined || effective[when] === true),
    variable,
    label,
    where:
      argument && where && planWhere(context, getNamedType(argument.type) as GraphQLInputObjectType, where, variable),
  };
}
