import {
  type DirectiveLocation,
  getNamedType,
  getNullableType,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from "graphql";
import { leavesOf, ways } from "./hostile-operations";

/** An operation whose variable `v` has a default, so that it is valid in a non-null position; it is sent as null. */
export interface NullOperation {
  readonly name: string;
  readonly query: string;
}

/** A position in the value of an argument, and the value's literal with the variable there. */
interface Position {
  readonly path: string;
  readonly type: GraphQLInputType;
  readonly literal: string;
}

/** A value of the type, as GraphQL writes it. */
function sample(type: GraphQLInputType): string {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return `[${sample(nullable.ofType)}]`;
  if (isInputObjectType(nullable)) return object(Object.values(nullable.getFields()).filter(isRequiredInputField));
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name ?? "";
  return (
    { Int: "1", Float: "1", Boolean: "true", Date: '"2023-02-07"', DateTime: '"2023-02-07T00:00:00Z"' }[
      nullable.name
    ] ?? '"x"'
  );
}

const object = (fields: readonly { readonly name: string; readonly type: GraphQLInputType }[], own = "") =>
  `{ ${fields.map(({ name, type }) => `${name}: ${sample(type)}`).join(", ")} ${own} }`;

/** Every position of a type. The fields of an input type are visited only once. */
function* positionsOf(type: GraphQLInputType, path: string, seen: Set<unknown>): Iterable<Position> {
  yield { path, type, literal: "$v" };
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    for (const entry of positionsOf(nullable.ofType, `${path}[0]`, seen)) {
      yield { ...entry, literal: `[${entry.literal}]` };
    }
  }
  if (!isInputObjectType(nullable) || seen.has(nullable)) return;
  seen.add(nullable);
  const fields = Object.values(nullable.getFields());
  for (const field of fields) {
    const needed = fields.filter((other) => other !== field && isRequiredInputField(other));
    for (const entry of positionsOf(field.type, `${path}.${field.name}`, seen)) {
      yield { ...entry, literal: object(needed, `${field.name}: ${entry.literal}`) };
    }
  }
}

const declared = (type: GraphQLInputType) => `($v: ${String(getNullableType(type))} = ${sample(type)})`;

function* ofArgument(
  owner: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  seen: Set<unknown>,
): Iterable<NullOperation> {
  const others = field.args.filter((other) => other !== argument && isRequiredArgument(other));
  for (const { path, type, literal } of positionsOf(argument.type, argument.name, seen)) {
    if (!isNonNullType(type)) continue;
    const values = [
      ...others.map(({ name, type: other }) => `${name}: ${sample(other)}`),
      `${argument.name}: ${literal}`,
    ];
    const inner = `${field.name}(${values.join(", ")}) ${leavesOf(getNamedType(field.type), 1)}`;
    const kind = owner.name === "Mutation" ? "mutation" : "query";
    const query = `${kind} ${declared(type)} { ${ways[owner.name]?.(inner) ?? ""} }`;
    yield { name: `${owner.name}.${field.name}(${path})`, query };
  }
}

/** How a directive appears at each location of an operation: at the root, below a field and below a field of introspection. */
const atLocation: Readonly<Partial<Record<DirectiveLocation, (directive: string) => string>>> = {
  FIELD: (directive) => `id ${directive}`,
  FRAGMENT_SPREAD: (directive) => `...here ${directive}`,
  INLINE_FRAGMENT: (directive) => `... ${directive} { id }`,
};

function* ofDirectives(schema: GraphQLSchema): Iterable<NullOperation> {
  for (const { name: directive, args, locations } of schema.getDirectives()) {
    for (const { name, type } of args) {
      const positions = locations.flatMap((location) => atLocation[location] ?? []);
      if (!isNonNullType(type) || positions.length === 0) continue;
      const used = `@${directive}(${name}: $v)`;
      const root = [`__typename ${used}`, `__schema ${used} { description }`, `... ${used} { __typename }`];
      const selections = [
        ...root,
        `__schema { description ${used} }`,
        ...positions.map((position) => `policies(first: 1) { nodes { ${position(used)} } }`),
      ];
      for (const selection of selections) {
        const fragment = selection.includes("...here") ? " fragment here on Policy { id }" : "";
        yield { name: selection, query: `query ${declared(type)} { ${selection} }${fragment}` };
      }
    }
  }
}

const typesWithArguments = (schema: GraphQLSchema) =>
  Object.values(schema.getTypeMap()).filter(
    (type): type is GraphQLObjectType => isObjectType(type) && !type.name.startsWith("__"),
  );

/** An operation for every non-null position of the schema, with a variable there that is null. */
export function nullOperations(schema: GraphQLSchema): readonly NullOperation[] {
  const seen = new Set<unknown>();
  return [
    ...typesWithArguments(schema).flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) =>
        field.args.flatMap((argument) => [...ofArgument(type, field, argument, seen)]),
      ),
    ),
    ...ofDirectives(schema),
    { name: "__type(name)", query: 'query ($v: String = "Policy") { __type(name: $v) { name } }' },
  ];
}

/** A query for each field, with variables for all of its nullable arguments, and without those arguments. */
export const defaultQueries = (schema: GraphQLSchema) =>
  typesWithArguments(schema)
    .filter((type) => type !== schema.getMutationType())
    .flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => {
        const [needed, others] = [true, false].map((isNeeded) =>
          field.args.filter(({ type: argument }) => isNonNullType(argument) === isNeeded),
        ) as [GraphQLArgument[], GraphQLArgument[]];
        if (others.length === 0) return [];
        const declarations = others.map(({ name, type: argument }) => `$${name}: ${String(argument)}`).join(", ");
        const required = needed.map(({ name, type: argument }) => `${name}: ${sample(argument)}`);
        const selecting = (values: readonly string[]) => {
          const list = values.length > 0 ? `(${values.join(", ")})` : "";
          return ways[type.name]?.(`${field.name}${list} ${leavesOf(getNamedType(field.type), 0)}`) ?? "";
        };
        const variables = others.map(({ name }) => `${name}: $${name}`);
        return [
          {
            name: `${type.name}.${field.name}`,
            query: `query (${declarations}) { ${selecting([...required, ...variables])} }`,
            withoutArguments: `{ ${selecting(required)} }`,
          },
        ];
      }),
    );
