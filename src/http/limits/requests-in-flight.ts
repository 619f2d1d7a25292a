import type { FastifyInstance, FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { entityKinds } from "../../entity-pages/entity";
import { counted, overloaded } from "../errors/limit-exceeded";
import { sendRefusal } from "../errors/send-refusal";

/** The first segments of the routes that read the graph. */
const reading = new Set(["graphql", "q", ...entityKinds]);

/** Whether a request may cause work in the database; by its route, because an address can be written in many ways. */
export function isLimited({ routeOptions: { url = "" } }: FastifyRequest): boolean {
  return reading.has(url.split("/", 2)[1] ?? "");
}

/**
 * Refuses with 503 a request that exceeds the limit at /graphql, at /q and at the pages of nodes. /health and the page's files
 * stay open. A request
 * counts once its body is whole and its credential is valid, until its answer is sent or its connection is gone.
 */
export function limitRequestsInFlight(app: FastifyInstance, { requestsInFlight: most }: Limits): void {
  let inFlight = 0;
  app.addHook("preValidation", (request, reply, done) => {
    if (!isLimited(request)) {
      done();
      return;
    }
    if (inFlight >= most) {
      const message = `The server is working on ${counted(most)} requests at once, which is the limit: try again in a second`;
      sendRefusal(reply, overloaded({ limit: "requestsInFlight", most, message }));
      return;
    }
    inFlight += 1;
    reply.raw.once("close", () => {
      inFlight -= 1;
    });
    done();
  });
}
