import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

function text(value: unknown): string {
  if (typeof value === "string") return value;
  throw new GraphQLError("A Date is a string of the form YYYY-MM-DD.");
}

/** A calendar day. The scalar owns the type only; that the day is real is an argument's check (see `checks/`). */
export const DateScalar = new GraphQLScalarType<string, string>({
  name: "Date",
  description: "A calendar day, YYYY-MM-DD.",
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING ? node.value : undefined),
});
