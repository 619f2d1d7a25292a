import { DirectiveLocation, GraphQLDirective } from "graphql";

/** Marks the list whose entries are the rows if a saved query is read as a table. It does not change a GraphQL answer. */
export const grainDirective = new GraphQLDirective({
  name: "grain",
  description:
    "Marks the list whose objects become the rows when a saved query is read as a table under /q. Without @grain, the rows are the objects of the first list of objects that the query selects. It does not change the answer of /graphql.",
  locations: [DirectiveLocation.FIELD],
});
