import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { answerOptions } from "../request/allow";
import type { Admission } from "../access/admission";
import { checkRole } from "../access/check-role";
import { badRequest } from "../errors/bad-request";
import { unreadable } from "../errors/body-refusal";
import type { Answering } from "./answering";
import { answerMutation } from "./answer-mutation";
import { answerQuery } from "./answer-query";
import type { RequestContext } from "./request-context";
import type { Edits } from "./edits";
import { errorFormatter, type FormatErrorFor } from "../errors/format-error";
import { hidingSchema } from "./hide-schema";
import { documentCheck } from "../limits/check-document";
import { checkInputs } from "../limits/check-inputs";
import type { Limits } from "../../config/limits";
import { jsonStatus } from "./json-status";
import { operationPlugin } from "./operation-plugin";
import { amendStatus, checkOperation } from "./over-http";
import { amendRefusedBookmark } from "./refused-bookmark";
import { reportOperation, reportUnexpected } from "./watch-steps";
import { assertKeysOnce, assertWellFormed } from "./well-formed";
import { amendWritten } from "./written-before";

export interface GraphqlHandlerOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly editing: Edits;
  readonly admit: Admission;
  /** Whether clients may request the schema. */
  readonly introspection: boolean;
  readonly limits: Limits;
}

const ALLOW = "GET, POST, OPTIONS";

/** Lets one caller continue in each turn of the event loop, so that other events are handled between two. */
function oneATurn(): () => Promise<void> {
  let last = Promise.resolve();
  return () => (last = last.then(() => new Promise<void>((resolve) => setImmediate(resolve))));
}

/**
 * The endpoint /graphql, by GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). Returns the function
 * that stops it: running requests finish first. HEAD is refused, because it would run a query for an answer that is not
 * sent. Apollo refuses a GET that a foreign page could make a browser send. Apollo's own page, which loads from other hosts,
 * is off.
 */
export async function graphqlHandler(
  app: FastifyInstance,
  { schema, answering, editing, admit, introspection, limits }: GraphqlHandlerOptions,
): Promise<() => Promise<void>> {
  const formatErrorFor: FormatErrorFor = (log) => {
    const report = errorFormatter(log);
    return introspection ? report : hidingSchema(report);
  };
  const apollo = new ApolloServer<RequestContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // watchSteps write errors to the log: there the request is known.
    formatError: formatErrorFor({ error: () => undefined }),
    logger: app.log,
    plugins: [
      operationPlugin({
        checks: [
          reportOperation,
          checkRole,
          ({ request }) => {
            checkInputs(request.variables, limits);
          },
          checkOperation,
        ],
        answers: [answerQuery(answering, formatErrorFor, limits), answerMutation(editing)],
        amendments: [amendStatus, amendRefusedBookmark, amendWritten],
      }),
      reportUnexpected,
      // No answer may be cached: the handler sets that header itself.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  const unplugged = () => Promise.reject(new Error("No operation was checked for this request."));
  const checkDocument = documentCheck(limits);
  const turn = oneATurn();
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    exposeHeadRoute: false,
    onRequest: [
      admit,
      (request, reply, done) => {
        reply.header("cache-control", "no-store");
        const problem = unreadable(request);
        if (problem === null) done();
        else void reply.code(415).send(badRequest(problem));
      },
    ],
    // Apollo requests the context once it has found the request safe. It answers an error thrown here in the media type that
    // the client accepts.
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        const { method, body, query, user } = request;
        if (method === "POST") assertWellFormed(body);
        else assertKeysOnce(query);
        const { query: document } = ((method === "POST" ? body : query) ?? {}) as { readonly query?: unknown };
        // Validating and compiling a large one needs tens of milliseconds, in which no other request is answered.
        if (typeof document === "string" && !checkDocument(document)) await turn();
        return {
          graph: { read: unplugged },
          editing: { apply: unplugged },
          user,
          request,
          written: [],
        };
      },
    }),
    onSend: jsonStatus,
  });
  answerOptions(app, "/graphql", ALLOW);
  app.route({
    url: "/graphql",
    method: ["HEAD", "PUT", "PATCH", "DELETE"],
    async onRequest({ method }, reply) {
      await reply
        .code(405)
        .header("allow", ALLOW)
        .send(badRequest(`${method} is not allowed here: send GET or POST.`));
    },
    handler: () => undefined,
  });
  return () => apollo.stop();
}
