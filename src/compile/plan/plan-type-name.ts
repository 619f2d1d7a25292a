import { type GraphQLObjectType, TypeNameMetaFieldDef } from "graphql";
import type { SelectedField } from "../selection/selection";
import type { TypeNamePlan } from "./plan";

/** What `__typename` gives on this type; undefined for any other field. */
export function planTypeName(type: GraphQLObjectType, { definition }: SelectedField): TypeNamePlan | undefined {
  return definition === TypeNameMetaFieldDef ? { kind: "type-name", name: type.name } : undefined;
}
