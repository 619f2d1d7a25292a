import type { FastifyInstance } from "fastify";

/** The methods of a read-only address. */
export const READING = "GET, HEAD, OPTIONS";

/** Answers OPTIONS at an address with the methods that it accepts (RFC 9110, 9.3.7). */
export function answerOptions(app: FastifyInstance, url: string, allow: string): void {
  app.options(url, (_request, reply) => reply.code(204).header("allow", allow).send());
}
