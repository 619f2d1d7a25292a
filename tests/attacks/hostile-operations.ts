import fc from "fast-check";
import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredInputField,
} from "graphql";
import { hostileId, hostileNumber, hostileText } from "./hostile-values";

/** An operation of one shape, whose arguments are variables, and values for them. */
export interface HostileOperation {
  readonly name: string;
  readonly query: string;
  readonly variables: fc.Arbitrary<Record<string, unknown>>;
}

/** Values of an input type, up to `levels` deep. Of an object's optional keys one is set, so that shapes remain few. */
function valuesOf(type: GraphQLInputType, levels: number): fc.Arbitrary<unknown> {
  if (isNonNullType(type)) return valuesOf(type.ofType, levels);
  if (isListType(type)) return fc.array(valuesOf(type.ofType, levels), { maxLength: 2 });
  if (isInputObjectType(type)) {
    const [needed, others] = [true, false].map((isNeeded) =>
      Object.values(type.getFields()).filter((field) => isRequiredInputField(field) === isNeeded),
    ) as [GraphQLInputField[], GraphQLInputField[]];
    const usable = levels > 0 ? others : others.filter((field) => !isInputObjectType(getNamedType(field.type)));
    const recordOf = (fields: readonly GraphQLInputField[]) =>
      fc.record(Object.fromEntries(fields.map((field) => [field.name, valuesOf(field.type, levels - 1)])));
    return usable.length === 0 ? recordOf(needed) : fc.oneof(...usable.map((field) => recordOf([...needed, field])));
  }
  if (isEnumType(type)) return fc.constantFrom(...type.getValues().map(({ name }) => name));
  switch (type.name) {
    case "Int":
    case "Float":
      return hostileNumber;
    case "ID":
      return hostileId;
    case "Boolean":
      return fc.boolean();
    case "Date":
    case "PartialDate":
      return fc.oneof({ weight: 2, arbitrary: fc.constantFrom("2023-02-07", "2023-02-30", "0000-00-00") }, hostileText);
    default:
      return hostileText;
  }
}

/** How to reach each object type from the root, by fields that need no argument of the client. */
export const ways: Readonly<Record<string, (inner: string) => string>> = {
  Query: (inner) => inner,
  Mutation: (inner) => inner,
  Policy: (inner) => `policies(first: 1) { nodes { ${inner} } }`,
  Region: (inner) => `region(id: "320100") { ${inner} }`,
  Domain: (inner) => `domain(id: "education") { ${inner} }`,
  Measure: (inner) => `measures(first: 1) { nodes { ${inner} } }`,
  Goal: (inner) => `goals(first: 1) { nodes { ${inner} } }`,
  Source: (inner) => `policies(first: 1) { nodes { source { ${inner} } } }`,
  Evidence: (inner) => `measures(first: 1) { nodes { evidence { ${inner} } } }`,
  Amount: (inner) => `measures(first: 1) { nodes { amounts { ${inner} } } }`,
  Citation: (inner) => `policies(first: 1) { nodes { citations { ${inner} } } }`,
  Technology: (inner) => `node(id: "technology:digital-twin") { ... on Technology { ${inner} } }`,
  TargetGroup: (inner) => `targetGroups(first: 1) { nodes { ${inner} } }`,
  Organization: (inner) => `policies(first: 1) { nodes { organizations { ${inner} } } }`,
  PolicyFacets: (inner) => `policies(first: 0) { facets { ${inner} } }`,
  GraphNode: (inner) => `neighborhood(id: "320100", first: 2) { nodes { ${inner} } }`,
};

/** The leaves of a type, or of its fields without arguments, so that rows are read too. */
export function leavesOf(type: ReturnType<typeof getNamedType>, levels = 2): string {
  if (!isObjectType(type)) return isCompositeType(type) ? "{ __typename }" : "";
  const fields = Object.values(type.getFields()).flatMap((field) => {
    if (field.args.some((argument) => isNonNullType(argument.type) && argument.defaultValue === undefined)) return [];
    const named = getNamedType(field.type);
    if (!isCompositeType(named)) return [field.name];
    return levels > 0 && field.args.length === 0 ? [`${field.name} ${leavesOf(named, levels - 1)}`] : [];
  });
  return `{ __typename ${fields.join(" ")} }`;
}

function operationOf(type: GraphQLObjectType, field: GraphQLField<unknown, unknown>): HostileOperation {
  const wrap = ways[type.name];
  if (!wrap) throw new Error(`No way to ${type.name} is known: add one to hostile-operations.ts.`);
  const declared = field.args.map(({ name, type: argument }) => `$${name}: ${String(argument)}`).join(", ");
  const provided = field.args.map(({ name }) => `${name}: $${name}`).join(", ");
  const inner = `${field.name}(${provided}) ${leavesOf(getNamedType(field.type))}`;
  const values = new Map(field.args.map((argument) => [argument.name, valuesOf(argument.type, 2)]));
  const [required, optional] = [true, false].map((isRequired) =>
    field.args.filter(({ type: argument }) => isNonNullType(argument) === isRequired).map(({ name }) => name),
  ) as [string[], string[]];
  // If many are sent together, one of them is nearly always refused, and the others then stop there.
  const variables = fc
    .subarray(optional, { maxLength: Math.min(2, optional.length) })
    .chain((chosen) =>
      fc.record(
        Object.fromEntries([...required, ...chosen].map((name) => [name, values.get(name) ?? fc.constant(null)])),
      ),
    );
  return {
    name: `${type.name}.${field.name}`,
    query: `${type.name === "Mutation" ? "mutation" : "query"} (${declared}) { ${wrap(inner)} }`,
    variables,
  };
}

const operationsOf = (type: GraphQLObjectType) =>
  Object.values(type.getFields())
    .filter(({ args }) => args.length > 0)
    .map((field) => operationOf(type, field));

/** A query for every field of the schema that has arguments: a new argument is attacked without being listed. */
export const hostileQueries = (schema: GraphQLSchema): readonly HostileOperation[] =>
  Object.values(schema.getTypeMap())
    .filter((type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"))
    .filter((type) => type !== schema.getMutationType())
    .flatMap(operationsOf);

/** A mutation for every field that has arguments. */
export const hostileMutations = (schema: GraphQLSchema): readonly HostileOperation[] =>
  [schema.getMutationType() ?? []].flat().flatMap(operationsOf);
