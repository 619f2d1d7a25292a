import { getNamedType, type GraphQLNamedType, isObjectType } from "graphql";
import { typeMapping } from "../mapping/node-mapping";
import type { SelectedField, Selection } from "../selection/selection";
import type {
  ConnectionFieldPlan,
  ConnectionPlan,
  EdgeFieldPlan,
  ObjectPlan,
  OrderTerm,
  PageInfoFieldPlan,
  SourcePlan,
} from "./plan";
import { connectionParts } from "./connection-parts";
import { orderBasis, orderingArguments } from "./order-basis";
import type { PlanContext } from "./plan-context";
import { planPage } from "./plan-page";
import { ofPage } from "./plan-question";
import { planTypeName } from "./plan-type-name";

type Project = (selection: Selection) => ObjectPlan;

const fieldsOf = (selection: Selection | undefined) => [...(selection?.entries() ?? [])][0] ?? [undefined, []];

/** The node type of a connection type: the type of its `nodes`. */
export function nodeTypeOf(connection: GraphQLNamedType): GraphQLNamedType {
  const nodes = isObjectType(connection) ? connection.getFields()["nodes"] : undefined;
  if (!nodes || typeMapping(connection)?.kind !== "connection")
    throw new Error(`${connection.name} is not a connection.`);
  return getNamedType(nodes.type);
}

/** The fields of one object type with their values. `__typename` has the same value everywhere. */
function mapFields<Value>(selection: Selection | undefined, value: (field: SelectedField) => Value) {
  const [type, fields] = fieldsOf(selection);
  return fields.map((field) => ({
    responseName: field.responseName,
    value: (type && planTypeName(type, field)) ?? value(field),
  }));
}

function planEdges(selection: Selection | undefined, projection: (selection: Selection) => number): EdgeFieldPlan[] {
  return mapFields(selection, ({ definition, selection: node }): EdgeFieldPlan["value"] => {
    const isNode = definition.name === "node" && node !== undefined;
    return isNode ? { kind: "node", projection: projection(node) } : { kind: "cursor" };
  });
}

const pageInfo = {
  hasNextPage: "hasNextPage",
  hasPreviousPage: "hasPreviousPage",
  startCursor: "startCursor",
  endCursor: "endCursor",
} as const;

function planPageInfo(selection: Selection | undefined): PageInfoFieldPlan[] {
  return mapFields(selection, ({ definition: { name } }) => {
    if (!(name in pageInfo)) throw new Error(`PageInfo.${name} is not a field of Relay's connections.`);
    return { kind: pageInfo[name as keyof typeof pageInfo] };
  });
}

/** A connection over the rows of a source, by Relay's cursor connections. It only fetches what is selected. */
export function planConnection(
  context: PlanContext,
  field: SelectedField,
  source: SourcePlan,
  order: readonly OrderTerm[],
  project: Project,
  planFacets: Project,
): ConnectionPlan {
  const projections: ObjectPlan[] = [];
  const facets: ObjectPlan[] = [];
  const projection = (selection: Selection) => projections.push(project(selection)) - 1;

  const fields = mapFields(field.selection, ({ definition, selection }): ConnectionFieldPlan["value"] => {
    switch (definition.name) {
      case "nodes":
        return { kind: "nodes", projection: projection(selection ?? new Map()) };
      case "edges":
        return { kind: "edges", fields: planEdges(selection, projection) };
      case "pageInfo":
        return { kind: "page-info", fields: planPageInfo(selection) };
      case "totalCount":
        return { kind: "total-count" };
      default:
        if (definition.extensions.graph?.kind !== "same-set")
          throw new Error(`${field.path.join(".")}.${definition.name} has no mapping that a connection can use.`);
        return { kind: "facets", facets: facets.push(planFacets(selection ?? new Map())) - 1 };
    }
  });

  const basis = orderBasis(source, field);
  const page = planPage(context, field, { order, basis, orderedBy: orderingArguments(source) });
  const plan: ConnectionPlan = {
    kind: "connection",
    source: ofPage(source, page),
    order,
    basis,
    page,
    projections,
    facets,
    fields,
    needs: needsOf(fields, page.from),
  };
  if (!isReadAgain(plan)) return plan;
  return { ...plan, collected: { rows: context.nextVariable(), row: context.nextVariable() } };
}

/** Whether several parts of the connection read the rows of a bounded question. */
const isReadAgain = (plan: ConnectionPlan) =>
  plan.source.kind === "question" && plan.source.question.bounded && connectionParts(plan).length > 1;

function needsOf(fields: readonly ConnectionFieldPlan[], from: "start" | "end"): ConnectionPlan["needs"] {
  const values = fields.map(({ value }) => value);
  const edges = values.flatMap((value) => (value.kind === "edges" ? value.fields : []));
  const info = new Set(
    values.flatMap((value) => (value.kind === "page-info" ? value.fields.map((field) => field.value.kind) : [])),
  );
  const cursors =
    edges.some(({ value }) => value.kind === "cursor") || info.has("startCursor") || info.has("endCursor");
  const previous = info.has("hasPreviousPage");
  const next = info.has("hasNextPage");
  const overflow = from === "start" ? next : previous;
  const rows = values.some(({ kind }) => kind === "nodes" || kind === "edges") || cursors || overflow;
  return { rows, cursors, previous, next, totalCount: values.some(({ kind }) => kind === "total-count") };
}
