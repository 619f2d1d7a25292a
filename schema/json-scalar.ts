import { GraphQLScalarType } from "graphql";

/** Properties as they are kept in the graph: served, never taken. */
export const JsonScalar = new GraphQLScalarType<unknown, unknown>({
  name: "JSON",
  description: "Any JSON value.",
  serialize: (value) => value,
});
