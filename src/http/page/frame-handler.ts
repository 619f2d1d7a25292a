import { readFileSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { answerOtherMethods, READING } from "../request/allow";
import { queryOf } from "../request/request-target";
import type { Frame } from "./frame";
import { pageHeaders } from "./page-headers";
import { HTML_TYPE, isKnown, pageEncoding, pageTag, sendPage } from "./send-page";

/** The views of the explorer that have no data of their own in the address: the frame is the same for all. */
const views = ["/", "/matrix", "/pairs"];

/** Parameters by which earlier versions opened a query at `/`, where GraphiQL was. */
const ofGraphiql = ["query", "variables", "operationName"];

/** A view whose address says embed=1 may be framed by the pages of these origins. */
const isEmbedded = (query: URLSearchParams) => query.get("embed") === "1";

export interface FrameOptions {
  /** The folder of the built page. */
  readonly pageFolder: string;
  /** Origins whose pages may frame a view. */
  readonly embedOrigins: readonly string[];
}

/** The views of the explorer, GraphiQL at /graphiql, and the files of /assets/ that both load, from the project's own build. */
export async function frameHandler(app: FastifyInstance, frame: Frame, options: FrameOptions): Promise<void> {
  const { pageFolder, embedOrigins } = options;
  await app.register(fastifyStatic, {
    root: pageFolder,
    index: false,
    cacheControl: false,
    setHeaders(reply, path) {
      const named = path.includes("/assets/");
      reply.header("cache-control", named ? "public, max-age=31536000, immutable" : "no-cache");
      reply.headers(pageHeaders());
    },
  });
  const graphiql = readFileSync(join(pageFolder, "graphiql.html"), "utf8");
  const pages = [...views.map((url) => ({ url, text: frame.plain })), { url: "/graphiql", text: graphiql }];
  for (const { url, text } of pages) {
    app.get(url, async (request, reply) => {
      const query = queryOf(request);
      if (url === "/" && ofGraphiql.some((name) => query.has(name)))
        return reply.redirect(`graphiql?${query.toString()}`, 308);
      const encoding = pageEncoding(request);
      const tag = pageTag([text], encoding);
      reply.headers({
        ...pageHeaders(views.includes(url) && isEmbedded(query) ? embedOrigins : []),
        "cache-control": "no-cache",
        etag: tag,
        vary: "Accept-Encoding",
      });
      if (isKnown(request, tag)) return reply.code(304).send();
      return sendPage(reply, text, HTML_TYPE, encoding);
    });
    answerOtherMethods(app, url, READING);
  }
  answerOtherMethods(app, "/assets/*", READING);
}
