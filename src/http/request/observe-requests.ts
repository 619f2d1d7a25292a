import type { FastifyInstance } from "fastify";
import { endpointOf } from "../endpoint";
import { REQUEST_ID_HEADER } from "./request-id";
import { type Observer, observerOf, type RequestObserver } from "./request-observer";
import { pathOf } from "./request-target";

declare module "fastify" {
  interface FastifyRequest {
    observer: RequestObserver;
    /** More fields for the request's line in the log, set as they become known. */
    reported: { operation?: string; errors?: readonly string[] };
  }
}

/**
 * The content of an answer is what its Content-Type says, and never a script of a page (Fetch Standard,
 * "X-Content-Type-Options").
 */
export const noSniffing = { "x-content-type-options": "nosniff" };

/**
 * Gives every request its observer, and every answer the headers X-Request-Id and X-Content-Type-Options.
 * Register it first, so that refused requests are observed too.
 */
export function observeRequests(app: FastifyInstance, observers: readonly Observer[]): void {
  app.decorateRequest("observer");
  app.decorateRequest("reported");
  app.addHook("onRequest", (request, reply, done) => {
    const { id, method, headers, log } = request;
    const route = request.routeOptions.url;
    request.reported = {};
    request.observer = observerOf(observers, {
      id,
      method,
      path: pathOf(request),
      endpoint: endpointOf(route),
      route,
      headers,
      log,
    });
    reply.header(REQUEST_ID_HEADER, id).headers(noSniffing);
    done();
  });
  app.addHook("onResponse", ({ observer, reported }, reply, done) => {
    observer.answered({ status: reply.statusCode, seconds: reply.elapsedTime / 1000, codes: reported.errors ?? [] });
    done();
  });
}
