import type {
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from "@apollo/server";
import type { OperationContext } from "./operation-context";

/** Refuses an operation before any of it is compiled or runs, by throwing the error that Apollo answers. */
export type Check = (context: GraphQLRequestContextDidResolveOperation<OperationContext>) => void;

/** Answers an operation; null leaves it to the next answer, and finally to graphql-js. */
export type Answer = (
  context: GraphQLRequestContextResponseForOperation<OperationContext>,
) => GraphQLResponse | null | Promise<GraphQLResponse | null>;

/** Amends an answer that is about to be sent. */
export type Amendment = (context: GraphQLRequestContextWillSendResponse<OperationContext>) => void;

export interface OperationSteps {
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
  readonly amendments: readonly Amendment[];
}
