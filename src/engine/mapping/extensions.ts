import type { GraphQLSchema } from "graphql";
import type { FieldMapping } from "./field-mapping";
import type { InputMapping } from "./input-mapping";
import type { SchemaMapping } from "./schema-mapping";
import type { TypeMapping } from "./type-mapping";

/** A class whose class-validator decorators check an object of values. */
export type CheckingClass = new () => object;

/** What the engine reads from the extensions of a schema. The decorators of this folder write `graph`. */
declare module "graphql/type/definition" {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    graph?: FieldMapping;
    /** The number of entries that a list without pages counts as in the cost of a query. */
    assumedSize?: number;
    /** The number of nodes that a text counts as in the cost of a query. */
    longText?: number;
    /** The classes that check the field's arguments. */
    checkedBy?: readonly CheckingClass[];
  }
  interface GraphQLObjectTypeExtensions<_TSource, _TContext> {
    graph?: TypeMapping;
  }
  interface GraphQLInputFieldExtensions {
    graph?: InputMapping;
  }
  interface GraphQLInputObjectTypeExtensions {
    /** The classes that check an object of this type. */
    checkedBy?: readonly CheckingClass[];
  }
}

declare module "graphql/type/schema" {
  interface GraphQLSchemaExtensions {
    graph?: SchemaMapping;
  }
}

/**
 * The common part of the mapping.
 * @throws Error if the schema has none
 */
export function schemaMapping(schema: GraphQLSchema): SchemaMapping {
  const { graph } = schema.extensions;
  if (!graph) throw new Error("The schema has no mapping: call mapGraph when it is built.");
  return graph;
}
