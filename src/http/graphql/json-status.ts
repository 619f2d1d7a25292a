import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { isRequestError } from "../errors/error-codes";

/**
 * If the answer is application/json, a well-formed request gets status 200 even with errors, because clients of that media
 * type attribute any other status to a proxy (GraphQL over HTTP, application/json). Apollo chooses the media type after its
 * plugins have run, so this is a later hook, fastify's onSend.
 */
export function jsonStatus(
  _request: FastifyRequest,
  reply: FastifyReply,
  payload: unknown,
  done: DoneFuncWithErrOrRes,
): void {
  const isJson = String(reply.getHeader("content-type")).startsWith("application/json");
  if (reply.statusCode === 400 && isJson && typeof payload === "string") {
    const { errors } = JSON.parse(payload) as { errors: readonly GraphQLFormattedError[] };
    if (errors.every(({ extensions }) => isRequestError(extensions?.["code"]))) reply.code(200);
  }
  done(null, payload);
}
