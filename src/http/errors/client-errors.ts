import { randomUUID } from "node:crypto";
import { maxHeaderSize, type ServerResponse, STATUS_CODES } from "node:http";
import type { Socket } from "node:net";
import type { ConnectionError, FastifyInstance } from "fastify";
import type { Limits } from "../../config/limits";
import { arrivesTooSlowly, counted } from "./limit-exceeded";
import { type Refusal, refusal } from "./refusal";
import { refusalMessage } from "./send-refusal";

/** Milliseconds in which further input is read and dropped, so that the client sees the answer and no reset. */
const LINGER = 1_000;

function refusalOf({ code }: ConnectionError, { arrivalSeconds: most }: Limits): Refusal {
  switch (code) {
    case "ERR_HTTP_REQUEST_TIMEOUT": {
      const message = `The request did not arrive whole within ${counted(most)} s: send it faster`;
      return arrivesTooSlowly({ limit: "arrivalSeconds", most, message });
    }
    case "HPE_HEADER_OVERFLOW": {
      const message = `The address and the headers are over ${counted(maxHeaderSize)} bytes: send a long query by POST, and fewer headers.`;
      return refusal("BAD_REQUEST", message, { status: 431 });
    }
    case "HPE_INVALID_URL":
      return refusal(
        "BAD_REQUEST",
        "The address holds a character that must be percent-encoded: write it as UTF-8, such as %E5%85%83 for 元.",
      );
    default:
      return refusal("BAD_REQUEST", "The request cannot be read as HTTP/1.1 (RFC 9112).");
  }
}

/** See clientErrors. */
export type ClientErrors = ReturnType<typeof clientErrors>;

/**
 * Answers input that Node cannot read as a request, in the form of every other refusal. It has no route, so no hook sees it.
 * `handle` is fastify's clientErrorHandler; `watch` must see the requests of the server.
 */
export function clientErrors(limits: Limits) {
  const responses = new WeakMap<Socket, ServerResponse>();
  let log: FastifyInstance["log"] | undefined;

  function watch(app: FastifyInstance): void {
    ({ log } = app);
    app.addHook("onRequest", ({ raw }, reply, done) => {
      responses.set(raw.socket, reply.raw);
      done();
    });
  }

  function handle(error: ConnectionError, socket: Socket): void {
    const response = responses.get(socket);
    const isAnswered = response?.headersSent === true && !response.writableFinished;
    // In the middle of an answer, another one would become part of it.
    if (error.code === "ECONNRESET" || !socket.writable || isAnswered) {
      socket.destroy();
      return;
    }
    const refused = refusalOf(error, limits);
    const requestId = randomUUID();
    log?.info({ requestId, status: refused.status, reason: error.code }, "Request not read");
    socket.end(messageOf(refused, requestId));
    setTimeout(() => socket.destroy(), LINGER).unref();
  }

  return { watch, handle };
}

function messageOf(refused: Refusal, requestId: string): string {
  const { status, headers, payload } = refusalMessage(refused, requestId);
  const lines = Object.entries({ ...headers, connection: "close" }).map(
    ([name, value]) => `${name}: ${String(value)}\r\n`,
  );
  return `HTTP/1.1 ${String(status)} ${STATUS_CODES[status] ?? ""}\r\n${lines.join("")}\r\n${payload}`;
}
