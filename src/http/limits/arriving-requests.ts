import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Limits } from "../../config/limits";
import { markErrors } from "../mark-errors";
import { counted, noPlace } from "./limit-exceeded";

const hasBody = ({ headers }: FastifyRequest) =>
  headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Bounds the requests whose bodies are still arriving: beyond it, the one that has been arriving for the longest is ended
 * with 408 (RFC 9110, 15.5.9). So clients that send a body byte by byte take nothing from those that send it at once. Takes
 * no place among the requests in flight.
 */
export function limitArrivingRequests(app: FastifyInstance, { arrivingRequests: most }: Limits): void {
  // In the order in which they came.
  const arriving = new Set<FastifyReply>();
  app.addHook("onRequest", (request, reply, done) => {
    if (!hasBody(request)) {
      done();
      return;
    }
    arriving.add(reply);
    reply.raw.once("close", () => arriving.delete(reply));
    const [longest] = arriving;
    if (arriving.size > most && longest) {
      arriving.delete(longest);
      giveUp(longest, most);
    }
    done();
  });
  app.addHook("preValidation", (_request, reply, done) => {
    arriving.delete(reply);
    done();
  });
}

function giveUp(reply: FastifyReply, most: number): void {
  const message = `${counted(most)} requests were arriving, as many as are allowed, and this one had been for the longest: send its body faster`;
  const body = JSON.stringify(noPlace({ limit: "arrivingRequests", most, message }, "REQUEST_TIMEOUT"));
  const { raw } = reply.hijack();
  raw.writeHead(408, { "content-type": "application/json; charset=utf-8", connection: "close" });
  // No hook marks an answer that goes past fastify.
  raw.end(markErrors(body, reply.request.id)?.payload ?? body, () => {
    reply.request.raw.destroy();
  });
}
