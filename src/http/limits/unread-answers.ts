import type { ServerResponse } from "node:http";
import type { FastifyBaseLogger, FastifyInstance } from "fastify";
import type { Limits } from "../../config/limits";
import { counted } from "../errors/limit-exceeded";

/** Milliseconds between two checks for clients that read nothing. */
const CHECK = 1_000;

/** An answer that its client has not read completely. */
interface Unread {
  /** Bytes in memory: none for a stream, which waits for its reader. */
  readonly bytes: number;
  /**
   * When the client was last seen to read something, in milliseconds of the process; for a whole answer, when it was sent.
   */
  since: number;
  /** Bytes that were sent by then. */
  sent: number;
}

/**
 * Ends the connections of clients that do not read their answers. A whole answer must be read within the time; of a stream,
 * something in each such time. If all clients together leave more bytes unread than allowed, the answer that has waited for
 * the longest is cut off. Its client sees the connection close before the answer is complete.
 */
export function limitUnreadAnswers(
  app: FastifyInstance,
  { unreadBytes: most, answerSeconds: seconds }: Pick<Limits, "unreadBytes" | "answerSeconds">,
): void {
  // In the order in which they were sent.
  const unread = new Map<ServerResponse, Unread>();
  let bytes = 0;

  function forget(response: ServerResponse): void {
    bytes -= unread.get(response)?.bytes ?? 0;
    unread.delete(response);
  }

  function cutOff(response: ServerResponse, log: FastifyBaseLogger, why: string): void {
    forget(response);
    log.warn(`The server closed a connection before its answer was sent: ${why}`);
    response.destroy();
  }

  app.addHook("onSend", (request, { raw }, payload, done) => {
    const answer: Unread = { bytes: bytesOf(payload), since: performance.now(), sent: 0 };
    unread.set(raw, answer);
    bytes += answer.bytes;
    raw.once("close", () => {
      forget(raw);
    });
    while (bytes > most && unread.size > 1) {
      const [longest = raw] = unread.keys();
      cutOff(
        longest,
        request.log,
        `clients have left more than ${counted(most)} bytes unread, and this answer waited the longest`,
      );
    }
    done(null, payload);
  });
  const timer = setInterval(() => {
    const now = performance.now();
    for (const [response, answer] of unread) {
      const sent = response.socket?.bytesWritten ?? 0;
      const isTaken = answer.bytes === 0 && (sent > answer.sent || !response.writableNeedDrain);
      if (isTaken) Object.assign(answer, { sent, since: now });
      else if (now - answer.since > seconds * 1000)
        cutOff(response, app.log, `its client did not read it within ${counted(seconds)} s`);
    }
  }, CHECK).unref();
  app.addHook("onClose", (_app, done) => {
    clearInterval(timer);
    done();
  });
}

function bytesOf(payload: unknown): number {
  if (typeof payload === "string") return Buffer.byteLength(payload);
  return Buffer.isBuffer(payload) ? payload.length : 0;
}
