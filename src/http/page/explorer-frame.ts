import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { FastifyInstance, FastifyReply } from "fastify";
import { answerOtherMethods, READING } from "../request/allow";
import { setPageHeaders } from "./page-headers";

/** Addresses of the explorer's views. The views are drawn in the browser: the server sends the same frame for each. */
const viewAddresses = ["/", "/matrix", "/pairs", "/policy/:id", "/source/:id", "/region/:id", "/domain/:id"];

/** Parameters with which earlier versions opened a query at `/`. */
const queryParameters = ["query", "variables", "operationName"];

/**
 * The frame of the explorer for an address with so many segments. Its files have relative addresses, because a proxy may
 * serve the page under a path that the server does not know: below `/policy/` they begin with `../`.
 */
function readFrame(folder: string): (address: string) => string {
  const html = readFileSync(join(folder, "index.html"), "utf8");
  return (address) => {
    const depth = address.split("/").length - 2;
    return depth === 0 ? html : html.replaceAll('"./', `"${"../".repeat(depth)}`);
  };
}

/** Sends the frame of the explorer at the address of each view, and leads addresses of queries on to GraphiQL. */
export function explorerFrame(app: FastifyInstance, folder: string): void {
  const frameAt = readFrame(folder);
  const send = (reply: FastifyReply, url: string) => {
    setPageHeaders(reply, { isNamedByContent: false });
    return reply.type("text/html; charset=utf-8").send(frameAt(url));
  };
  for (const url of viewAddresses) {
    app.get(url, (request, reply) => {
      const [, search = ""] = /\?(.*)$/s.exec(request.url) ?? [];
      const parameters = new URLSearchParams(search);
      const isQuery = url === "/" && queryParameters.some((name) => parameters.has(name));
      return isQuery ? reply.redirect(`graphiql?${search}`, 308) : send(reply, url);
    });
    answerOtherMethods(app, url, READING);
  }
}
