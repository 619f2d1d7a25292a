import type { GraphQLSchema } from "graphql";
import type { ArgumentProblem } from "../argument-problem";
import type { SchemaMapping } from "../mapping/schema-mapping";
import type { Questions } from "../question";
import type { Selection } from "../selection/selection";
import type { NodeSet, ObjectPlan, Variable } from "./plan";

/** The parameters of a question, by the question's name, that are computed from the field's arguments. */
export type DerivedParameters = (
  question: string,
  values: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** Converters of texts to normal forms, by the names in the mapping. */
export type NormalForms = Readonly<Record<string, (text: string) => string>>;

/** @param abstract whether the type is an interface */
export type PlanObject = (
  context: PlanContext,
  selection: Selection,
  parent: ParentScope,
  abstract: boolean,
) => ObjectPlan;

/** The source of an object's fields: a node, the columns of a row, or a set of nodes that is queried as a whole. */
export interface ParentScope {
  readonly node?: Variable;
  readonly columns?: Readonly<Record<string, Variable>>;
  /** Collects the names of the columns that are read. */
  readonly read?: Set<string>;
  readonly set?: NodeSet;
}

/** The data that all planners of one root field share. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly mapping: SchemaMapping;
  /** Plans one object (plan-object.ts). Values contain objects, and objects contain values. */
  readonly planObject: PlanObject;
  readonly questions: Questions;
  readonly nextVariable: () => Variable;
  /** The ids of nodes that the query itself contains, by variable. */
  readonly namedIds: Map<Variable, string>;
  /** Values of a question's parameters that are not arguments but are computed from them, such as a full-text query. */
  readonly derivedParameters: DerivedParameters;
  /** What becomes of a value that is compared with stored normal forms, by the name in the mapping. */
  readonly normalForms: NormalForms;
  /** Response paths, separated by dots, of connections that are read as a whole, without the limit of a page. */
  readonly whole: ReadonlySet<string>;
  /** Records an argument that cannot be planned, such as a cursor of another list. */
  readonly refuse: (problem: ArgumentProblem) => void;
}
