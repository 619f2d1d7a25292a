import { type GraphQLNamedType, isObjectType } from "graphql";
import type { TypeMapping } from "./type-mapping";

type Mapping<Kind extends TypeMapping["kind"]> = Extract<TypeMapping, { kind: Kind }>;

/** The mapping of an object type; undefined for a row, and for any other type. */
export const typeMapping = (type: GraphQLNamedType): TypeMapping | undefined =>
  isObjectType(type) ? type.extensions.graph : undefined;

/**
 * The label and the default order of a node type, and the properties of the days between which its nodes are valid.
 * @throws Error if the type has none
 */
export function nodeMapping(type: GraphQLNamedType): Mapping<"node"> {
  const mapping = typeMapping(type);
  if (mapping?.kind !== "node") throw new Error(`${type.name} has no node mapping.`);
  return mapping;
}
