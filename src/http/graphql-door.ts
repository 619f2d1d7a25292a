import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginLandingPageDisabled } from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Admission } from "./access/admission";
import { rolesPlugin } from "./access/roles-plugin";
import { unreadable } from "./body-refusal";
import type { Answering } from "./answering";
import { bookmarkPlugin } from "./bookmark-plugin";
import { compilePlugin } from "./compile-plugin";
import type { DoorContext } from "./door-context";
import type { Editing } from "./editing";
import { editingPlugin } from "./editing-plugin";
import { errorFormatter, type FormatErrorFor } from "./format-error";
import { hidingSchema } from "./hide-schema";
import { jsonStatus } from "./json-status";
import { overHttpPlugin } from "./over-http-plugin";
import { watchPlugin } from "./watch-plugin";
import { assertWellFormed } from "./well-formed";

export interface GraphqlDoorOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly editing: Editing;
  readonly admit: Admission;
  /** Whether the schema may be asked for. */
  readonly introspection: boolean;
}

const ALLOW = "GET, POST, OPTIONS";

const badRequest = (message: string) => ({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });

/**
 * The endpoint /graphql, by GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). Gives what stops it:
 * running requests finish first. HEAD is not taken, because it would run a query for an answer that nobody sees. Apollo
 * refuses a GET that a foreign page could make a browser send; its own page, which loads from other hosts, is off.
 */
export async function graphqlDoor(
  app: FastifyInstance,
  { schema, answering, editing, admit, introspection }: GraphqlDoorOptions,
): Promise<() => Promise<void>> {
  const formatErrorFor: FormatErrorFor = (log) => {
    const tellError = errorFormatter(log);
    return introspection ? tellError : hidingSchema(tellError);
  };
  const apollo = new ApolloServer<DoorContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // What the log is to have of an error, watchPlugin tells: there the request is known.
    formatError: formatErrorFor({ error: () => undefined }),
    logger: app.log,
    plugins: [
      watchPlugin,
      rolesPlugin,
      compilePlugin(answering, formatErrorFor),
      editingPlugin(editing),
      overHttpPlugin,
      bookmarkPlugin,
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
    ],
  });
  await apollo.start();
  const unplugged = () => Promise.reject(new Error("No operation was checked for this request."));
  app.route({
    url: "/graphql",
    method: ["GET", "POST"],
    exposeHeadRoute: false,
    onRequest: [
      admit,
      async (request, reply) => {
        const problem = unreadable(request);
        if (problem !== null) await reply.code(415).send(badRequest(problem));
      },
    ],
    // Apollo asks for the context once it has found the request safe, and answers what is thrown here in the media type
    // that the client accepts.
    handler: fastifyApolloHandler(apollo, {
      context: (request) => {
        if (request.method === "POST") assertWellFormed(request.body);
        const { user } = request;
        return Promise.resolve({ graph: { read: unplugged }, editing: { apply: unplugged }, user, request });
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
