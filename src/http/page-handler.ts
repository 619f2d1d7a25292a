import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { explorerFrame } from "./page/explorer-frame";
import { setPageHeaders } from "./page/page-headers";
import { answerOtherMethods, READING } from "./request/allow";

/**
 * The files of the page, from the project's own build: the explorer at `/` and at the addresses of its views, GraphiQL at
 * /graphiql, and /assets/ for the files that they load.
 */
export async function pageHandler(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(fastifyStatic, {
    root: folder,
    index: false,
    cacheControl: false,
    setHeaders: (reply, path) => setPageHeaders(reply, { isNamedByContent: path.includes("/assets/") }),
  });
  explorerFrame(app, folder);
  app.get("/graphiql", (_request, reply) => reply.sendFile("graphiql.html"));
  for (const url of ["/graphiql", "/assets/*"]) answerOtherMethods(app, url, READING);
}
