import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

/** The header in which a client or a proxy names a request, and the answer repeats the name. */
export const REQUEST_ID_HEADER = "x-request-id";

/** An id that is safe in a log and a header as it is. */
const taken = /^[A-Za-z0-9._-]{1,128}$/;

/** The request's id: the one in its header if that is valid, else a new UUID. */
export function requestId({ headers }: Pick<IncomingMessage, "headers">): string {
  const provided = headers[REQUEST_ID_HEADER];
  return typeof provided === "string" && taken.test(provided) ? provided : randomUUID();
}
