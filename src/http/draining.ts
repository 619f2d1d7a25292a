import type { FastifyInstance } from "fastify";

/** Milliseconds without a request after which no request is expected; under load, clients are late more often. */
const QUIET = 100;
const QUIET_UNDER_LOAD = 500;

/** Milliseconds that draining lasts at most. */
const LONGEST = 2_000;

/** The server is under load if it had this many requests in the last second. */
const MANY = 20;

export interface Draining {
  /** Must see the requests of the server. */
  readonly watch: (app: FastifyInstance) => void;
  /** Whether the server is about to stop. */
  readonly begun: boolean;
  /** Resolves when clients know of it, or when no request is expected. */
  begin(): Promise<void>;
}

/**
 * The time between the request to stop and the end of listening. If a connection is closed while a client sends its next
 * request, that request is lost, and a POST is not sent again (RFC 9110, 9.2.2). So requests are still answered, each with
 * `Connection: close` (RFC 9112, 9.6), until none has arrived for a while.
 */
export function draining(): Draining {
  let begun = false;
  // The times of the last requests, at most MANY: a ring whose oldest entry is at `next`.
  const times = Array<number>(MANY).fill(-Infinity);
  let next = 0;
  const isUnderLoad = () => (times[next] ?? 0) > performance.now() - 1_000;
  function watch(app: FastifyInstance): void {
    app.addHook("onRequest", (_request, reply, done) => {
      times[next] = performance.now();
      next = (next + 1) % MANY;
      if (begun) reply.header("connection", "close");
      done();
    });
    // Also for requests that arrived before it began.
    app.addHook("onSend", (_request, reply, payload, done) => {
      if (begun) reply.header("connection", "close");
      done(null, payload);
    });
  }

  return {
    watch,
    get begun() {
      return begun;
    },
    async begin() {
      begun = true;
      const quiet = isUnderLoad() ? QUIET_UNDER_LOAD : QUIET;
      const started = performance.now();
      const last = () => Math.max(started, times.at(next - 1) ?? started);
      while (performance.now() - last() < quiet && performance.now() - started < LONGEST) {
        await new Promise((resolve) => setTimeout(resolve, QUIET / 4));
      }
    },
  };
}
