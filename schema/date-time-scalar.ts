import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError("A DateTime is a string such as 2023-02-28T09:30:00Z.");
}

/** A date and time. The scalar only owns the type; a check of the argument ensures that it is valid (see `checks/`). */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: "A date and time as in RFC 3339, such as 2023-02-28T09:30:00Z. Answers are in UTC.",
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});
