import type { GraphQLSchema } from "graphql";
import type { ArgumentProblem } from "../argument-problem";
import type { Questions } from "../question";
import type { Variable } from "./plan";

/** The parameters of a question, by its name, that follow from the field's arguments. */
export type DerivedParameters = (
  question: string,
  values: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** What every planner of one root field shares. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly questions: Questions;
  readonly nextVariable: () => Variable;
  /** The ids of nodes that the query itself names, by variable. */
  readonly namedIds: Map<Variable, string>;
  /** Values of a question's parameters that are no arguments but follow from them, such as a full-text query. */
  readonly derivedParameters: DerivedParameters;
  /** Response paths, parted by dots, of connections that are given whole, without a page's limit. */
  readonly whole: ReadonlySet<string>;
  /** Takes note of an argument that cannot be planned, such as a cursor of another list. */
  readonly refuse: (problem: ArgumentProblem) => void;
}
