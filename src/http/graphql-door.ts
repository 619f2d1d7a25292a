import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { unreadable } from "./body-refusal";
import type { Answering } from "./answering";
import { compilePlugin } from "./compile-plugin";
import { errorFormatter } from "./format-error";
import { documentCheck } from "./limits/check-document";
import { limitsPlugin } from "./limits/limits-plugin";
import { requestDeadline } from "./request-deadline";
import type { Limits } from "../config/limits";
import type { RequestContext } from "./request-context";
import { jsonStatus } from "./json-status";
import { overHttpPlugin } from "./over-http-plugin";
import { assertWellFormed } from "./well-formed";

const ALLOW = "GET, POST, OPTIONS";

const badRequest = (message: string) => ({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });

/**
 * The endpoint /graphql, by GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). Gives what stops it:
 * running requests finish first. HEAD is not taken, because it would run a query for an answer that nobody sees. Apollo
 * refuses a GET that a foreign page could make a browser send; its own page, which loads from other hosts, is off.
 */
export async function graphqlDoor(
  app: FastifyInstance,
  schema: GraphQLSchema,
  answering: Answering,
  limits: Limits,
): Promise<() => Promise<void>> {
  const formatError = errorFormatter(app.log);
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: app.log,
    plugins: [
      limitsPlugin(limits),
      compilePlugin(answering, formatError, limits),
      overHttpPlugin,
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  const unplugged = { read: () => Promise.reject(new Error("No operation was compiled for this request.")) };
  const checkDocument = documentCheck(limits);
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    exposeHeadRoute: false,
    async onRequest(request, reply) {
      const problem = unreadable(request);
      if (problem !== null) await reply.code(415).send(badRequest(problem));
    },
    // Apollo asks for the context once it has found the request safe, and answers what is thrown here in the media type
    // that the client accepts.
    handler: fastifyApolloHandler(apollo, {
      context: async ({ method, body, query }, reply) => {
        if (method === "POST") assertWellFormed(body);
        const { query: document } = ((method === "POST" ? body : query) ?? {}) as { readonly query?: unknown };
        if (typeof document === "string") checkDocument(document);
        return { graph: unplugged, signal: requestDeadline(reply, limits.requestSeconds) };
      },
    }),
    onSend: jsonStatus,
  });
  app.options("/graphql", (_request, reply) => reply.code(204).header("allow", ALLOW).send());
  app.route({
    url: "/graphql",
    method: ["HEAD", "PUT", "PATCH", "DELETE"],
    async onRequest({ method }, reply) {
      await reply
        .code(405)
        .header("allow", ALLOW)
        .send(badRequest(`${method} is not taken here: send GET or POST.`));
    },
    handler: () => undefined,
  });
  return () => apollo.stop();
}
