import type { GraphQLField, GraphQLInputField, GraphQLNamedType } from "graphql";
import type { FieldMapping } from "./field-mapping";
import type { InputMapping } from "./input-mapping";
import type { TypeMapping } from "./type-mapping";

/** The mapping of a field, type or input field, if it has one. */
export const fieldMapping = (field: GraphQLField<unknown, unknown>) =>
  field.extensions["graph"] as FieldMapping | undefined;
export const typeMapping = (type: GraphQLNamedType) => type.extensions["graph"] as TypeMapping | undefined;
export const inputMapping = (field: GraphQLInputField) => field.extensions["graph"] as InputMapping | undefined;
