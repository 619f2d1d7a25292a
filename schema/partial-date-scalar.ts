import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** YAML and JSON read a year without quotes as a number. */
function text(value: unknown): string {
  if (typeof value === "string") return value;
  if (typeof value === "number" && Number.isInteger(value)) return String(value);
  throw new GraphQLError("A PartialDate is a string of the form YYYY-MM-DD, YYYY-MM or YYYY.");
}

/** A date of an input. The scalar only owns the type; a check of the input ensures that the date exists (see `checks/`). */
export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description: "A day, a month or a year, as a source states it: YYYY-MM-DD, YYYY-MM or YYYY.",
  serialize: text,
  parseValue: text,
  parseLiteral: (node) => text(node.kind === Kind.STRING || node.kind === Kind.INT ? node.value : undefined),
});
