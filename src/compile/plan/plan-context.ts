import type { GraphQLSchema } from "graphql";
import type { ArgumentProblem } from "../argument-problem";
import type { Questions } from "../question";
import type { Variable } from "./plan";

/** The parameters of a question, by the question's name, that are computed from the field's arguments. */
export type DerivedParameters = (
  question: string,
  values: Readonly<Record<string, unknown>>,
) => Readonly<Record<string, unknown>>;

/** The data that all planners of one root field share. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly questions: Questions;
  readonly nextVariable: () => Variable;
  /** The ids of nodes that the query itself contains, by variable. */
  readonly namedIds: Map<Variable, string>;
  /** Values of a question's parameters that are not arguments but are computed from them, such as a full-text query. */
  readonly derivedParameters: DerivedParameters;
  /** Response paths, separated by dots, of connections that are read as a whole, without the limit of a page. */
  readonly whole: ReadonlySet<string>;
  /** Records an argument that cannot be planned, such as a cursor of another list. */
  readonly refuse: (problem: ArgumentProblem) => void;
}
