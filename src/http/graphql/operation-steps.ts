import type {
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from "@apollo/server";
import type { RequestContext } from "./request-context";

/** Refuses an operation before any of it is compiled or runs, by throwing the error that Apollo answers. */
export type Check = (context: GraphQLRequestContextDidResolveOperation<RequestContext>) => void;

/** Answers an operation; null leaves it to the next answer, and finally to graphql-js. */
export type Answer = (
  context: GraphQLRequestContextResponseForOperation<RequestContext>,
) => GraphQLResponse | null | Promise<GraphQLResponse | null>;

/** Amends an answer that is about to be sent. */
export type Amendment = (context: GraphQLRequestContextWillSendResponse<RequestContext>) => void;

export interface OperationSteps {
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
  readonly amendments: readonly Amendment[];
}
