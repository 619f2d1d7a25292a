import { MIMEType } from "node:util";
import type { FastifyError, FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { memoizedLast } from "../request/memoized-last";
import { counted, excessExtensions } from "./limit-exceeded";

const SEND = "send a JSON object with the field `query`, with content-type: application/json";

const messages: ReadonlyMap<string, string> = new Map([
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", `This content-type is not accepted: ${SEND}.`],
  ["FST_ERR_CTP_EMPTY_JSON_BODY", `The body is empty: ${SEND}.`],
  ["FST_ERR_CTP_INVALID_JSON_BODY", `The body is not valid JSON: ${SEND}.`],
]);

/** What a client reads about a body that fastify refused: what to send instead. */
export function bodyRefusal({ code, message }: FastifyError, { bodyBytes: most }: Limits) {
  if (code !== "FST_ERR_CTP_BODY_TOO_LARGE") {
    return { message: messages.get(code) ?? message, extensions: { code: "BAD_REQUEST" } };
  }
  const tooLarge = `The body is longer than ${counted(most)} bytes: shorten the query or the lists in its variables.`;
  return { message: tooLarge, extensions: excessExtensions({ limit: "bodyBytes", most }) };
}

/** Why the headers make a body unreadable, or null. Fastify reads all JSON as plain UTF-8, whatever they say. */
export function unreadable({ headers }: FastifyRequest): string | null {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    return "A compressed body is not accepted: send it without content-encoding.";
  const charset = charsetOf(headers["content-type"] ?? "");
  return charset === "utf-8" ? null : "The body must be in UTF-8: send content-type: application/json; charset=utf-8.";
}

/** UTF-8 if no charset is named (GraphQL over HTTP, POST), and also if the type is invalid, which fastify refuses. */
const charsetOf = memoizedLast((contentType) => {
  try {
    return new MIMEType(contentType).params.get("charset")?.toLowerCase() ?? "utf-8";
  } catch {
    return "utf-8";
  }
});
