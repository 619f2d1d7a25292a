import type { GraphQLSchema } from "graphql";
import type { ArgumentProblem } from "../argument-problem";
import type { Questions } from "../question";
import type { Variable } from "./plan";

/** What every planner of one root field shares. */
export interface PlanContext {
  readonly schema: GraphQLSchema;
  readonly questions: Questions;
  readonly nextVariable: () => Variable;
  /** Takes note of an argument that cannot be planned, such as a cursor of another list. */
  readonly refuse: (problem: ArgumentProblem) => void;
}
