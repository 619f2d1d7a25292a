import type { FastifyInstance } from "fastify";

/** Milliseconds without a request after which nobody is about to send one, and those that draining takes at most. */
const QUIET = 100;
const LONGEST = 1_000;

export interface Draining {
  /** Whether the server is about to stop. */
  readonly begun: boolean;
  /** Resolves when clients have been told, or will not come. */
  begin(): Promise<void>;
}

/**
 * The time between the wish to stop and the end of listening. A connection that is closed while a client sends its next
 * request loses that request, and a POST is not sent twice (RFC 9110, 9.2.2): so requests are still answered, each with
 * `Connection: close` (RFC 9112, 9.6), until none has come for a while.
 */
export function draining(app: FastifyInstance): Draining {
  let begun = false;
  let lastRequest = 0;
  app.addHook("onRequest", (_request, reply, done) => {
    if (begun) {
      lastRequest = Date.now();
      reply.header("connection", "close");
    }
    done();
  });
  // What was asked before is answered now.
  app.addHook("onSend", (_request, reply, payload, done) => {
    if (begun) reply.header("connection", "close");
    done(null, payload);
  });
  return {
    get begun() {
      return begun;
    },
    async begin() {
      begun = true;
      const started = Date.now();
      lastRequest = started;
      while (Date.now() - lastRequest < QUIET && Date.now() - started < LONGEST) {
        await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
      }
    },
  };
}
