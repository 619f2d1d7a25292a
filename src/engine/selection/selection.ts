import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";

/** The arguments of one selected field, coerced by the schema's types. */
export interface Arguments {
  /** The arguments from the client. An explicit null counts as not provided, and nulls in input objects are removed. */
  readonly provided: Readonly<Record<string, unknown>>;
  /** The same, plus the schema's defaults. */
  readonly effective: Readonly<Record<string, unknown>>;
}

/** One field as the client selected it, with fragments merged, and @skip and @include applied. */
export interface SelectedField {
  /** The alias, or else the name: the key in the response and in all later steps. */
  readonly responseName: string;
  /** The response names from the root field down. */
  readonly path: readonly string[];
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly arguments: Arguments;
  /** Absent for scalars and enums. */
  readonly selection?: Selection | undefined;
}

/** The selection on a composite type. For an interface: on each of its object types. */
export type Selection = ReadonlyMap<GraphQLObjectType, readonly SelectedField[]>;
