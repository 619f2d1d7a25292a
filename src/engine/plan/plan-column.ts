import { getNamedType, type GraphQLNamedType, isAbstractType, isNonNullType, isObjectType } from "graphql";
import { typeMapping } from "../mapping/node-mapping";
import type { SelectedField } from "../selection/selection";
import { isSingle } from "./fitting";
import type { ValuePlan, Variable } from "./plan";
import type { PlanContext } from "./plan-context";

/** The value of a column, its node, or the entries of its list. */
export function planColumn(
  context: PlanContext,
  field: SelectedField,
  variable: Variable,
  reader: string | undefined,
): ValuePlan {
  if (!field.selection) return { kind: "column", variable, reader };
  const type = getNamedType(field.definition.type);
  const planObject = (parent: Parameters<typeof context.planObject>[2]) =>
    context.planObject(context, field.selection ?? new Map(), parent, isAbstractType(type));
  if (isSingle(field)) {
    const object = planObject({ node: variable });
    // An interface without a node has no type, and so no value.
    const mayBeAbsent = !isNonNullType(field.definition.type) && !isAbstractType(type);
    return mayBeAbsent ? { kind: "object", object, absentWithout: variable } : { kind: "object", object };
  }
  const entry = context.nextVariable();
  const columns = rowColumns(context, type);
  return { kind: "listed", variable, entry, columns, object: planObject(columns ? { columns } : { node: entry }) };
}

/** The columns of a row type, as its fields name them. Undefined for a node type. */
function rowColumns(context: PlanContext, type: GraphQLNamedType): Record<string, Variable> | undefined {
  if (!isObjectType(type) || typeMapping(type)?.kind === "node") return undefined;
  const suffixes = Object.values(context.mapping.languages).map(({ suffix }) => suffix);
  const names = Object.values(type.getFields()).flatMap(({ extensions: { graph } }) => {
    if (graph?.kind === "column") return [graph.column];
    return graph?.kind === "text-column" ? suffixes.map((suffix) => graph.column + suffix) : [];
  });
  return Object.fromEntries(names.map((name) => [name, context.nextVariable()]));
}
