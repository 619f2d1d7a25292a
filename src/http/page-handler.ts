import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { answerOtherMethods, READING } from "./request/allow";

/** Nothing may be loaded from, or sent to, another host. Monaco writes its styles at run time and runs workers. */
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

/** The files of the GraphQL page, from the project's own build: / is the page, /assets/ the files that it loads. */
export async function pageHandler(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    setHeaders(reply, path) {
      const named = path.includes("/assets/");
      reply.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
      reply.header("content-security-policy", contentSecurityPolicy);
      reply.header("referrer-policy", "no-referrer");
    },
  });
  for (const url of ["/", "/assets/*"]) answerOtherMethods(app, url, READING);
}
