import { DirectiveLocation, GraphQLDirective } from "graphql";

/** Marks the list whose entries are the rows where a saved query is read as a table; changes nothing in a GraphQL answer. */
export const grainDirective = new GraphQLDirective({
  name: "grain",
  description:
    "Where a saved query is read as a table under /q, each object of this list is a row. Without it, the rows are those of the first list of objects that the query selects. It changes nothing in the answer of /graphql.",
  locations: [DirectiveLocation.FIELD],
});
