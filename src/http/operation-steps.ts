import type {
  GraphQLRequestContextDidResolveOperation,
  GraphQLRequestContextResponseForOperation,
  GraphQLRequestContextWillSendResponse,
  GraphQLResponse,
} from "@apollo/server";
import type { DoorContext } from "./door-context";

/** Refuses an operation before any of it is compiled or runs, by throwing what Apollo answers. */
export type Check = (context: GraphQLRequestContextDidResolveOperation<DoorContext>) => void;

/** Answers an operation; null leaves it to the next, and in the end to graphql-js. */
export type Answer = (
  context: GraphQLRequestContextResponseForOperation<DoorContext>,
) => GraphQLResponse | null | Promise<GraphQLResponse | null>;

/** Amends an answer that is about to be sent. */
export type Amendment = (context: GraphQLRequestContextWillSendResponse<DoorContext>) => void;

export interface OperationSteps {
  readonly checks: readonly Check[];
  readonly answers: readonly Answer[];
  readonly amendments: readonly Amendment[];
}
