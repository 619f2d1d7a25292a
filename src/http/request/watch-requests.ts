import type { FastifyInstance } from "fastify";
import { endpointOf } from "../endpoint";
import { REQUEST_ID_HEADER } from "./request-id";
import { type Observer, type RequestWatch, watchOf } from "./request-watch";
import { pathOf } from "./request-target";

declare module "fastify" {
  interface FastifyRequest {
    watch: RequestWatch;
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
 * Gives every request its watch, and every answer the headers X-Request-Id and X-Content-Type-Options.
 * Register it first, so that refused requests are watched too.
 */
export function watchRequests(app: FastifyInstance, observers: readonly Observer[]): void {
  app.decorateRequest("watch");
  app.decorateRequest("reported");
  app.addHook("onRequest", (request, reply, done) => {
    const { id, method, headers, log } = request;
    const route = request.routeOptions.url;
    request.reported = {};
    request.watch = watchOf(observers, {
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
  app.addHook("onResponse", ({ watch, reported }, reply, done) => {
    watch.answered({ status: reply.statusCode, seconds: reply.elapsedTime / 1000, codes: reported.errors ?? [] });
    done();
  });
}
