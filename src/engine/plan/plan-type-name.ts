import { type GraphQLObjectType, TypeNameMetaFieldDef } from "graphql";
import type { SelectedField } from "../selection/selection";
import type { TypeNamePlan } from "./plan";

/** The value of `__typename` for this type; undefined for any other field. */
export function planTypeName(type: GraphQLObjectType, { definition }: SelectedField): TypeNamePlan | undefined {
  return definition === TypeNameMetaFieldDef ? { kind: "type-name", name: type.name } : undefined;
}
