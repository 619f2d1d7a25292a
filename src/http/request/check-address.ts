import type { FastifyInstance, FastifyRequest } from "fastify";
import { hostName } from "../allowed-hosts";
import { refusal } from "../errors/refusal";
import { sendRefusal } from "../errors/send-refusal";
import { memoizedLast } from "./memoized-last";
import { notUtf8 } from "./request-target";

const nameOf = memoizedLast(hostName);

function problemOfHost({ raw: { rawHeaders, httpVersion }, headers, host }: FastifyRequest): string | undefined {
  // HTTP/1.0 has no Host, and load balancers check /health with it (RFC 9112, 3.2).
  if (headers.host === undefined && httpVersion === "1.0") return undefined;
  if (nameOf(host) === undefined) return "The Host header names no host.";
  // Node reads the first of several, and a proxy may have read another (RFC 9112, 3.2).
  const lines = rawHeaders.filter((text, index) => index % 2 === 0 && text.toLowerCase() === "host").length;
  return lines > 1 ? "The request has several Host headers: send one." : undefined;
}

function problemOfTarget({ url }: FastifyRequest): string | undefined {
  // A fragment is the client's own (RFC 9110, 4.2.5): no client sends one.
  if (url.includes("#"))
    return "The address contains a `#`: percent-encode it as %23, or leave out the part that it begins.";
  const wrong = notUtf8(url);
  return wrong && `The address contains ${wrong.slice(0, 60)}, which is not UTF-8: percent-encode its text as UTF-8.`;
}

/** Refuses with 400 a request whose Host header or target has no clear meaning. */
export function checkAddress(app: FastifyInstance): void {
  app.addHook("onRequest", (request, reply, done) => {
    const problem = problemOfHost(request) ?? problemOfTarget(request);
    if (problem === undefined) done();
    else sendRefusal(reply, refusal("BAD_REQUEST", problem));
  });
}
