import type { FieldNode, GraphQLField, GraphQLObjectType } from "graphql";

/** The arguments of one selected field, coerced by the schema's types. */
export interface Arguments {
  /** What the client gave: an explicit null counts as not given, and nulls inside input objects are gone. */
  readonly provided: Readonly<Record<string, unknown>>;
  /** The same with the schema's defaults. */
  readonly effective: Readonly<Record<string, unknown>>;
}

/** One field as the client selected it, fragments merged, @skip and @include applied. */
export interface SelectedField {
  /** The alias, or else the name: the key in the response and in everything that follows. */
  readonly responseName: string;
  /** From the root field down, by response name. */
  readonly path: readonly string[];
  readonly node: FieldNode;
  readonly definition: GraphQLField<unknown, unknown>;
  readonly arguments: Arguments;
  /** Absent on scalars and enums. */
  readonly selection?: Selection | undefined;
}

/** What is selected on a composite type: for an interface, on each of its object types. */
export type Selection = ReadonlyMap<GraphQLObjectType, readonly SelectedField[]>;
