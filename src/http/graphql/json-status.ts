import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { DoneFuncWithErrOrRes, FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { LIMIT_EXCEEDED } from "../errors/limit-exceeded";

/** The errors of a request that is well-formed over HTTP and yet is not executed. */
const REQUEST_ERRORS: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode.OPERATION_RESOLUTION_FAILURE,
  ApolloServerErrorCode.BAD_USER_INPUT,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
  "INTROSPECTION_DISABLED",
  LIMIT_EXCEEDED,
]);

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
    if (errors.every(({ extensions }) => REQUEST_ERRORS.has(extensions?.["code"]))) reply.code(200);
  }
  done(null, payload);
}
