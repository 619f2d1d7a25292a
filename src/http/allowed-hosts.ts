import type { FastifyInstance } from "fastify";
import { NO_STORE, refusal } from "./errors/refusal";
import { sendRefusal } from "./errors/send-refusal";

/** The names by which programs on this machine reach a server on its loopback address. */
const loopbackNames = ["localhost", "127.0.0.1", "::1"];

/** Characters that begin another part of an address than its host and port, or that no address contains. */
const besides = /[/\\?#@\s]/u;

/** The name in a Host header (RFC 9110, 7.2), without its port; undefined if the header names no host. */
export function hostName(host: string): string | undefined {
  if (besides.test(host) || !URL.canParse(`http://${host}`)) return undefined;
  return new URL(`http://${host}`).hostname.replace(/^\[(.*)\]$/u, "$1").replace(/\.$/u, "");
}

/**
 * Answers requests for another host than this server's with 421 (RFC 9110, 15.5.20). Otherwise a foreign page whose own name
 * resolves to the loopback address (DNS rebinding) could read what is open there. /health is exempt: it reveals nothing, and
 * its callers use any name for the server.
 * @param hosts names in addition to those of the loopback address
 */
export function requireAllowedHost(app: FastifyInstance, hosts: readonly string[]): void {
  const own = new Set([...loopbackNames, ...hosts]);
  app.addHook("onRequest", (request, reply, done) => {
    const name = hostName(request.host);
    if (name === undefined || own.has(name) || request.routeOptions.url?.startsWith("/health/")) {
      done();
      return;
    }
    const message = `This server does not answer for the host ${name.slice(0, 200)}: use localhost, or let its operator add the host to ALLOWED_HOSTS.`;
    sendRefusal(reply, refusal("BAD_REQUEST", message, { status: 421, headers: NO_STORE }));
  });
}
