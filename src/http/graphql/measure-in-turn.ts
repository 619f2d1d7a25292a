import type { FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { documentCheck } from "../limits/check-document";

/** Lets one caller continue in each turn of the event loop, so that other events are handled between two. */
function oneATurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve))));
}

/**
 * Refuses a document that exceeds the limits. A new document then waits for a turn of the event loop: to validate and
 * compile a large one needs tens of milliseconds, in which no other request is answered.
 */
export function measureInTurn(limits: Limits): (request: FastifyRequest) => Promise<void> | undefined {
  const checkDocument = documentCheck(limits);
  const turn = oneATurn();
  return ({ method, body, query }) => {
    const { query: document } = ((method === "POST" ? body : query) ?? {}) as { readonly query?: unknown };
    return typeof document === "string" && !checkDocument(document) ? turn() : undefined;
  };
}
