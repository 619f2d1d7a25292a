import {
  getNamedType,
  getNullableType,
  type GraphQLInputObjectType,
  type GraphQLObjectType,
  isAbstractType,
  isListType,
  isNonNullType,
} from "graphql";
import type { FieldMapping } from "../../../schema/mapping/field-mapping";
import type { StoredIds } from "../../../schema/mapping/stored-ids";
import { fieldMapping, typeMapping } from "../../../schema/mapping/read-mapping";
import { ascending, type During } from "../../../schema/mapping/type-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import type {
  AnswerPlan,
  Condition,
  ConnectionPlan,
  FieldPlan,
  Language,
  MatchPlan,
  ObjectPlan,
  ValuePlan,
  Variable,
} from "./plan";
import { all, standsOn } from "./condition";
import { planWhere } from "./plan-condition";
import { byEntries } from "./plan-entries";
import { planTypeName } from "./plan-type-name";
import { nodeTypeOf, planConnection } from "./plan-connection";
import type { PlanContext } from "./plan-context";
import { nodeMapping, planOrder } from "./plan-order";
import { partColumns, planParts } from "./plan-parts";
import { orderOf, planQuestionSource } from "./plan-question";

/** The source of an object's fields: a node, the columns of a row, or a set of nodes that is queried as a whole. */
export interface ParentScope {
  readonly node?: Variable;
  readonly columns?: Readonly<Record<string, Variable>>;
  /** Collects the names of the columns that are read. */
  readonly read?: Set<string>;
  readonly set?: MatchPlan;
}

type Mapping<Kind extends FieldMapping["kind"]> = Extract<FieldMapping, { kind: Kind }>;

/** The data to fetch for one object, by the mapping of each selected field. */
export function planObject(
  context: PlanContext,
  selection: Selection,
  parent: ParentScope,
  abstract: boolean,
): ObjectPlan {
  const variants = [...selection].map(([type, fields]) => {
    const mapping = typeMapping(type);
    const label = mapping?.kind === "node" ? mapping.label : type.name;
    return { typeName: type.name, label, fields: fields.map((field) => planField(context, type, field, parent)) };
  });
  return { variable: parent.node, abstract, variants };
}

function planField(
  context: PlanContext,
  type: GraphQLObjectType,
  field: SelectedField,
  parent: ParentScope,
): FieldPlan {
  const typeName = planTypeName(type, field);
  const { responseName } = field;
  if (typeName) return { responseName, required: true, value: typeName };
  const mapping = fieldMapping(field.definition);
  if (!mapping) throw new Error(`The field ${field.path.join(".")} has no mapping.`);
  const required = isNonNullType(field.definition.type);
  return { responseName, required, value: planValue(context, field, mapping, parent) };
}

const languageOf = ({ arguments: { effective } }: SelectedField) => effective["language"] as Language;
const isSingle = (field: SelectedField) => !isListType(getNullableType(field.definition.type));
const isAbstract = (field: SelectedField) => isAbstractType(getNamedType(field.definition.type));

function known<Value>(value: Value | undefined, field: SelectedField): Value {
  if (value === undefined) throw new Error(`The mapping of ${field.path.join(".")} does not fit its position.`);
  return value;
}

function planValue(context: PlanContext, field: SelectedField, mapping: FieldMapping, parent: ParentScope): ValuePlan {
  const column = (name: string) => {
    parent.read?.add(name);
    return known(parent.columns?.[name], field);
  };
  switch (mapping.kind) {
    case "property":
      return { kind: "property", variable: known(parent.node, field), property: mapping.property, form: mapping.form };
    case "text":
      return {
        kind: "text",
        variable: known(parent.node, field),
        property: mapping.property,
        language: languageOf(field),
      };
    case "text-column":
      return { kind: "column", variable: column(`${mapping.column}${suffixOf[languageOf(field)]}`) };
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
      return planColumn(context, field, column(mapping.column), mapping.reader);
    case "same-row":
      return { kind: "object", object: planObject(context, known(field.selection, field), parent, false) };
    case "question":
      return planQuestion(context, field, mapping, known(parent.node ?? parent.set, field));
    case "related":
      return planRelated(context, field, mapping, known(parent.node, field));
    default:
      throw new Error(`${field.path.join(".")} is mapped as a root field, but it is below one.`);
  }
}

const suffixOf: Readonly<Record<Language, string>> = { ZH_HANS: "", ZH_HANT: "Hant", EN: "En" };

/** The value of a column, its node, or the entries of its list. */
function planColumn(context: PlanContext, field: SelectedField, variable: Variable, reader?: string): ValuePlan {
  if (!field.selection) return { kind: "column", variable, reader };
  if (isSingle(field)) {
    return { kind: "object", object: planObject(context, field.selection, { node: variable }, isAbstract(field)) };
  }
  const entry = context.nextVariable();
  const columns = rowColumns(context, getNamedType(field.definition.type) as GraphQLObjectType);
  const parent = columns ? { columns } : { node: entry };
  const object = planObject(context, field.selection, parent, isAbstract(field));
  return { kind: "listed", variable, entry, columns, object };
}

/** The columns of a row type, as its fields name them. Undefined for a node type. */
function rowColumns(context: PlanContext, type: GraphQLObjectType): Record<string, Variable> | undefined {
  if (isAbstractType(type) || typeMapping(type)?.kind === "node") return undefined;
  const names = Object.values(type.getFields()).flatMap((field) => {
    const mapping = fieldMapping(field);
    if (mapping?.kind === "column") return [mapping.column];
    return mapping?.kind === "text-column" ? Object.values(suffixOf).map((suffix) => mapping.column + suffix) : [];
  });
  return Object.fromEntries(names.map((name) => [name, context.nextVariable()]));
}

/** The rows of a question: one object, a list of objects, or a connection over them. */
export function planQuestion(
  context: PlanContext,
  field: SelectedField,
  { question, ofOne, node, limit, parts }: Mapping<"question">,
  of: Variable | MatchPlan | undefined,
): AnswerPlan | ConnectionPlan {
  const isNamed = typeof of === "string" && context.namedIds.has(of);
  const read = new Set<string>();
  const source = planQuestionSource(context, field, isNamed && ofOne !== undefined ? ofOne : question, of, read);
  const columns = parts ? partColumns(source) : source.columns;
  const parent = node === undefined ? { columns, read } : { node: known(source.columns[node], field) };
  const project = (selection: Selection) => planObject(context, selection, parent, false);
  const order = orderOf(source);
  if (typeMapping(getNamedType(field.definition.type))?.kind === "connection") {
    return planConnection(context, field, source, order, project, project);
  }
  const object = project(known(field.selection, field));
  return {
    kind: "answer",
    source,
    order,
    single: isSingle(field),
    limit,
    ...(parts ? planParts(field, parts, source, object) : { object }),
  };
}

function planRelated(
  context: PlanContext,
  field: SelectedField,
  { path, stored, by }: Mapping<"related">,
  from: Variable | undefined,
): ValuePlan {
  const type = getNamedType(field.definition.type) as GraphQLObjectType;
  if (typeMapping(type)?.kind === "connection") return planNodes(context, field, path, from, stored);
  const { order, ...node } = nodeMapping(type);
  const match = planMatch(context, field, path, from, node);
  return {
    kind: "related",
    match,
    order: planOrder(field, match.variable, by === undefined ? order : [ascending(by)]),
    object: planObject(context, known(field.selection, field), { node: match.variable }, false),
    single: isSingle(field),
  };
}

/** A connection over the nodes at the end of a path or, without a path, over all nodes of its type. */
export function planNodes(
  context: PlanContext,
  field: SelectedField,
  path: Mapping<"related">["path"],
  from: Variable | undefined,
  stored?: Mapping<"related">["stored"],
): ConnectionPlan {
  const { order: defaultOrder, ...node } = nodeMapping(
    nodeTypeOf(getNamedType(field.definition.type) as GraphQLObjectType),
  );
  const isStored = stored !== undefined && field.arguments.effective[stored.when] === true;
  const reached = planMatch(context, field, isStored ? [] : path, isStored ? undefined : from, node);
  const storedMatch = isStored && from !== undefined ? whereStored(reached, stored, from) : reached;
  const { match, order } = byEntries(context, storedMatch, planOrder(field, reached.variable, defaultOrder));
  return planConnection(
    context,
    field,
    match,
    order,
    (selection) => planObject(context, selection, { node: match.variable }, false),
    (selection) => planObject(context, selection, { set: match }, false),
  );
}

/** The nodes of the label that store the id of this node. */
function whereStored(match: MatchPlan, stored: StoredIds, node: Variable): MatchPlan {
  const condition: Condition = { kind: "stored", variable: match.variable, stored, id: { node } };
  return { ...match, where: all([condition, ...(match.where ? [match.where] : [])]) };
}

/** The nodes at the end of a field's path that match its `where` and that are valid on the provided day. */
function planMatch(
  context: PlanContext,
  field: SelectedField,
  path: Mapping<"related">["path"],
  from: Variable | undefined,
  { label, during }: { label: string; during?: During },
): MatchPlan {
  const { effective, provided } = field.arguments;
  const variable = context.nextVariable();
  const argument = field.definition.args.find(({ name }) => name === "where");
  const where = provided["where"] as Record<string, unknown> | undefined;
  const demanded =
    argument && where && planWhere(context, getNamedType(argument.type) as GraphQLInputObjectType, where, variable);
  const day = during && provided[during.argument];
  const standing = during && day !== undefined ? [standsOn(during, day, variable)] : [];
  return {
    kind: "match",
    from,
    path: path.filter(({ when }) => when === undefined || effective[when] === true),
    variable,
    label,
    where: standing.length > 0 ? all([...standing, ...(demanded ? [demanded] : [])]) : demanded,
  };
}
