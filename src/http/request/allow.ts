import { METHODS } from "node:http";
import type { FastifyInstance } from "fastify";
import { NO_STORE, refusal } from "../errors/refusal";
import { sendRefusal } from "../errors/send-refusal";

/** The methods of a read-only address. */
export const READING = ["GET", "HEAD", "OPTIONS"];

/** Lets the server route every method that Node reads. Fastify knows only some, and would answer 404 to the others. */
export function routeAllMethods(app: FastifyInstance): void {
  // Node reports CONNECT by an event of its own.
  for (const method of METHODS)
    if (method !== "CONNECT" && !app.supportedMethods.includes(method)) app.addHttpMethod(method);
}

/**
 * Answers OPTIONS at an address with the methods that it accepts (RFC 9110, 9.3.7), and all others that it does not accept
 * with 405 and the same list (RFC 9110, 15.5.6), before their body is read. The accepted methods are the handler's.
 */
export function answerOtherMethods(app: FastifyInstance, url: string, accepted: readonly string[]): void {
  const allow = accepted.join(", ");
  const names = accepted.filter((method) => method !== "OPTIONS");
  app.options(url, (_request, reply) => reply.code(204).header("allow", allow).send());
  app.route({
    url,
    method: app.supportedMethods.filter((method) => !accepted.includes(method)),
    exposeHeadRoute: false,
    async onRequest({ method }, reply) {
      const message = `${method} is not allowed here: send ${names.join(" or ")}.`;
      await sendRefusal(reply, refusal("METHOD_NOT_ALLOWED", message, { headers: { ...NO_STORE, allow } }));
    },
    handler: () => undefined,
  });
}
