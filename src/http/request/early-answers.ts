import type { IncomingMessage } from "node:http";
import { Readable } from "node:stream";
import type { FastifyInstance } from "fastify";

/** Max milliseconds and bytes in which the rest of a body is read after its answer, before the connection ends. */
const LONGEST = 5_000;
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads the rest of a request's body and drops it, for a while. If a connection is closed while its client still sends, it
 * is reset, and the client may lose the answer (RFC 9112, 9.6).
 */
export function readOn(request: IncomingMessage, longest = LONGEST): Promise<void> {
  return new Promise((resolve) => {
    let bytes = 0;
    const count = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > MAX_BYTES) end();
    };
    const end = () => {
      clearTimeout(timer);
      request.off("data", count);
      resolve();
    };
    const timer = setTimeout(end, longest);
    for (const event of ["end", "error", "close"]) request.once(event, end);
    request.on("data", count).resume();
    if (request.complete || request.destroyed) end();
  });
}

async function* thenReadOn(answer: string, request: IncomingMessage): AsyncGenerator<string> {
  yield answer;
  await readOn(request);
}

/**
 * Holds a connection open for a while if it ends with an answer to a body that is still arriving, such as one that is too
 * large: the answer is sent at once and whole. Register it after the hooks that change the payload.
 */
export function answerBeforeBodies(app: FastifyInstance): void {
  app.addHook("onSend", ({ raw, method }, reply, payload, done) => {
    const isEarly = !raw.complete && reply.getHeader("connection") === "close" && method !== "HEAD";
    if (!isEarly || typeof payload !== "string") {
      done(null, payload);
      return;
    }
    reply.header("content-length", Buffer.byteLength(payload));
    done(null, Readable.from(thenReadOn(payload, raw)));
  });
}
