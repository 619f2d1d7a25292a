import { GraphQLScalarType } from "graphql";

/** Properties as they are stored in the graph: only for output, never for input. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "Any JSON value.",
  serialize: (value) => value,
});
