import type { GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { neededRole } from "./authorize";
import type { Role } from "./role";

declare module "graphql/type/definition" {
  interface GraphQLFieldExtensions<_TSource, _TContext, _TArgs> {
    /** The role that the caller of a root field needs. */
    role?: Role;
  }
}

/**
 * Writes the role of each root field's @Authorized into its extension `role`. type-graphql checks it when the field
 * runs, but an operation must be refused before any of its fields has run.
 */
export function attachRoles(schema: GraphQLSchema): void {
  const storage = getMetadataStorage();
  const roots = [
    { type: schema.getQueryType(), resolvers: storage.queries },
    { type: schema.getMutationType(), resolvers: storage.mutations },
  ];
  for (const { type, resolvers } of roots) {
    for (const { schemaName, roles } of resolvers) {
      const field = type?.getFields()[schemaName];
      if (field && roles) field.extensions = { ...field.extensions, role: neededRole(roles as Role[]) };
    }
  }
}
