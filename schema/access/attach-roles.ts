import type { GraphQLSchema } from "graphql";
import { getMetadataStorage } from "type-graphql";
import { neededRole } from "./authorize";
import type { Role } from "./role";

/**
 * Writes on every root field the role that its @Authorized names, under the extension `role`: type-graphql asks when the
 * field runs, and an operation is to be refused before any of it has.
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
