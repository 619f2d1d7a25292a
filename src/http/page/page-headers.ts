import type { FastifyReply } from "fastify";

/** Nothing may be loaded from, or sent to, another host. GraphiQL's editors write their styles at run time and run workers. */
const contentSecurityPolicy = [
  "default-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "font-src 'self' data:",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join("; ");

/** The headers of every answer that belongs to the page. A browser checks a document again, and never for a named file. */
export function setPageHeaders(reply: FastifyReply, { isNamedByContent }: { isNamedByContent: boolean }): void {
  reply.header("cache-control", isNamedByContent ? "public, max-age=31536000, immutable" : "no-cache");
  reply.header("content-security-policy", contentSecurityPolicy);
  reply.header("referrer-policy", "no-referrer");
}
