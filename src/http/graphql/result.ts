import type { preSerializationHookHandler } from "fastify";
import type { FormattedExecutionResult } from "graphql";
import { isRequestError } from "../errors/error-codes";
import { reportErrors } from "../errors/send-refusal";

/**
 * Apollo's `stringifyResult`. It does not know the request, whose id belongs to every error. So a result with errors is not
 * written here: Apollo and its integration return what they get here unread, and fastify writes it after completeErrors.
 */
export const textOrErrors = (result: FormattedExecutionResult): string =>
  result.errors ? (result as unknown as string) : `${JSON.stringify(result)}\n`;

/**
 * Puts the request's id into the errors of a result. If the answer is application/json, a well-formed request gets status
 * 200 even with errors, because clients of that media type attribute any other status to a proxy (GraphQL over HTTP,
 * application/json). Apollo chooses the media type after its plugins have run, so this is a hook of fastify.
 */
export const completeErrors: preSerializationHookHandler = (request, reply, payload, done) => {
  const { errors = [], ...result } = payload as FormattedExecutionResult;
  const isJson = String(reply.getHeader("content-type")).startsWith("application/json");
  const isRefused = reply.statusCode === 400 && errors.every(({ extensions }) => isRequestError(extensions?.["code"]));
  if (isJson && isRefused) reply.code(200);
  done(null, { errors: reportErrors(request, errors), ...result });
};
