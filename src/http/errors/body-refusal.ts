import { MIMEType } from "node:util";
import type { FastifyError, FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { memoizedLast } from "../request/memoized-last";
import { counted, excessRefusal } from "./limit-exceeded";
import { type Refusal, refusal } from "./refusal";

const SEND = "send a JSON object with the field `query`, with content-type: application/json";

const messages: ReadonlyMap<string, string> = new Map([
  ["FST_ERR_CTP_INVALID_MEDIA_TYPE", `This content-type is not accepted: ${SEND}.`],
  ["FST_ERR_CTP_EMPTY_JSON_BODY", `The body is empty: ${SEND}.`],
  ["FST_ERR_CTP_INVALID_JSON_BODY", `The body is not valid JSON: ${SEND}.`],
]);

/** The refusal of a body that fastify refused: what to send instead. */
export function bodyRefusal({ code, message, statusCode }: FastifyError, { bodyBytes: most }: Limits): Refusal {
  if (code !== "FST_ERR_CTP_BODY_TOO_LARGE")
    return refusal(
      "BAD_REQUEST",
      messages.get(code) ?? message,
      statusCode === undefined ? {} : { status: statusCode },
    );
  const tooLarge = `The body is longer than ${counted(most)} bytes: shorten the query or the lists in its variables`;
  return excessRefusal({ limit: "bodyBytes", most, message: tooLarge }, "LIMIT_EXCEEDED", { status: 413 });
}

/** The refusal of a body that its headers make unreadable, or null. Fastify reads all JSON as plain UTF-8, whatever they say. */
export function unreadable({ headers }: FastifyRequest): Refusal | null {
  const encoding = headers["content-encoding"] ?? "identity";
  if (encoding.toLowerCase() !== "identity")
    return unsupported("A compressed body is not accepted: send it without content-encoding.");
  return charsetOf(headers["content-type"] ?? "") === "utf-8"
    ? null
    : unsupported("The body must be in UTF-8: send content-type: application/json; charset=utf-8.");
}

const unsupported = (message: string) => refusal("BAD_REQUEST", message, { status: 415 });

/** UTF-8 if no charset is named (GraphQL over HTTP, POST), and also if the type is invalid, which fastify refuses. */
const charsetOf = memoizedLast((contentType) => {
  try {
    return new MIMEType(contentType).params.get("charset")?.toLowerCase() ?? "utf-8";
  } catch {
    return "utf-8";
  }
});
