import {
  type ArgumentNode,
  getNullableType,
  type GraphQLArgument,
  GraphQLError,
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
} from "graphql";
import type { ArgumentProblem } from "../argument-problem";

type Variables = Readonly<Record<string, unknown>>;

/** The variables in this value that are null in a position that does not accept null. */
function problemsOf(type: GraphQLInputType, value: ValueNode, path: string, variables: Variables): ArgumentProblem[] {
  if (value.kind === Kind.VARIABLE) {
    const variable = value.name.value;
    if (!isNonNullType(type) || variables[variable] != null) return [];
    return [
      {
        path,
        message: `must not be null: provide a value for $${variable}, or leave it out to use its default`,
        variable,
      },
    ];
  }
  const nullable = getNullableType(type);
  if (isListType(nullable)) {
    const entries = value.kind === Kind.LIST ? value.values : [value];
    return entries.flatMap((entry, index) => problemsOf(nullable.ofType, entry, `${path}[${index}]`, variables));
  }
  if (!isInputObjectType(nullable) || value.kind !== Kind.OBJECT) return [];
  const types = nullable.getFields();
  return value.fields.flatMap(({ name: { value: name }, value: entry }) =>
    types[name] ? problemsOf(types[name].type, entry, `${path}.${name}`, variables) : [],
  );
}

/**
 * The problems if graphql-js could not coerce the arguments of a field or a directive of a valid document. A variable
 * with a default may be in a non-null position, and its value may still be null (GraphQL specification, 5.8.5 and
 * 6.4.1).
 */
export function refusedVariables(
  error: unknown,
  definitions: readonly GraphQLArgument[],
  nodes: readonly ArgumentNode[],
  path: string,
  variables: Variables,
): readonly ArgumentProblem[] {
  if (!(error instanceof GraphQLError)) throw error;
  const problems = nodes.flatMap(({ name, value }) => {
    const definition = definitions.find((candidate) => candidate.name === name.value);
    return definition ? problemsOf(definition.type, value, `${path}.${name.value}`, variables) : [];
  });
  return problems.length > 0 ? problems : [{ path, message: `is not valid: ${error.message.replace(/\.$/, "")}` }];
}
