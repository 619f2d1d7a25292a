import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError("A Date is a string of the form YYYY-MM-DD.");
}

/** A calendar day. The scalar only owns the type; a check of the argument ensures that the day exists (see `checks/`). */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, YYYY-MM-DD.",
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});
