import type { FastifyReply, FastifyRequest } from "fastify";
import type { GraphQLFormattedError } from "graphql";
import { REQUEST_ID_HEADER } from "../request/request-id";
import { noSniffing } from "../request/observe-requests";
import type { Refusal } from "./refusal";

/** The media type of errors at every endpoint, if a client of /graphql does not prefer its own. */
export const JSON_TYPE = "application/json; charset=utf-8";

const withId = (errors: readonly GraphQLFormattedError[], requestId: string) =>
  errors.map((error) => ({ ...error, extensions: { ...error.extensions, requestId } }));

/** The errors of an answer as they are sent: each has the id of its request. Reports their codes to log and metrics. */
export function reportErrors({ id, reported }: FastifyRequest, errors: readonly GraphQLFormattedError[]) {
  const codes = errors.map(({ extensions }) => (extensions?.["code"] as string | undefined) ?? "NONE");
  reported.errors = [...new Set(codes)];
  return withId(errors, id);
}

/** Answers a request with a refusal: its status, its headers and its errors. Every handler and every hook refuses by it. */
export function sendRefusal(reply: FastifyReply, { status, errors, headers = {} }: Refusal, mediaType = JSON_TYPE) {
  return reply
    .code(status)
    .headers(headers)
    .type(mediaType)
    .send(JSON.stringify({ errors: reportErrors(reply.request, errors) }));
}

/** The same answer for a connection on which fastify and its hooks do not answer. */
export function refusalMessage({ status, errors, headers = {} }: Refusal, requestId: string) {
  const payload = JSON.stringify({ errors: withId(errors, requestId) });
  return {
    status,
    headers: {
      ...noSniffing,
      [REQUEST_ID_HEADER]: requestId,
      "content-type": JSON_TYPE,
      "content-length": Buffer.byteLength(payload),
      ...headers,
    },
    payload,
  };
}
