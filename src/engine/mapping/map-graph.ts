import type { GraphQLSchema } from "graphql";
import { attachArgumentClasses } from "./argument-classes";
import type { SchemaMapping } from "./schema-mapping";

/** Attaches what the decorators of type-graphql cannot: the common part of the mapping, and the classes of arguments. */
export function mapGraph(schema: GraphQLSchema, mapping: SchemaMapping): void {
  attachArgumentClasses(schema);
  schema.extensions = { ...schema.extensions, graph: mapping };
}
