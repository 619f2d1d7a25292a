import type { Fetcher } from "@graphiql/toolkit";
import type { ExecutionResult } from "graphql";
import { sendOperation } from "../send-operation";

const failure = (message: string) => ({ errors: [{ message }] });

/**
 * Sends an operation to the endpoint of the page's own server. If the response is not GraphQL, the result is an error
 * that says what to do, because GraphiQL would show the browser's exception with its stack.
 * There are no subscriptions.
 */
export const fetcher: Fetcher = async ({ query, variables, operationName }) => {
  let response: Response;
  try {
    response = await sendOperation({ query, variables: variables as unknown, operationName });
  } catch {
    return failure("The server does not answer. Check that it is running, then press the play button again.");
  }
  try {
    return (await response.json()) as ExecutionResult;
  } catch {
    return failure(`The server answered ${response.status} without a GraphQL result. Its log says why.`);
  }
};
