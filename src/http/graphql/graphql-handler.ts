import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { FormatErrorFor } from "../errors/format-error";
import { answerOtherMethods } from "../request/allow";
import { operationPlugin } from "./operation-plugin";
import type { OperationContext } from "./operation-context";
import type { RequestStep } from "./request-steps";
import { completeErrors, textOrErrors } from "./result";
import { reportUnexpected } from "./observe-steps";

export interface GraphqlHandlerOptions {
  readonly schema: GraphQLSchema;
  /** Whether clients may request the schema. */
  readonly introspection: boolean;
  readonly formatErrorFor: FormatErrorFor;
}

const METHODS = ["GET", "POST"] as const;

/**
 * The endpoint /graphql, by GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/). What happens to a
 * request, and in which order, is the list of requestSteps. Returns the function that stops the endpoint: running requests
 * finish first. HEAD is refused, because it would run a query for an answer that is not sent. Apollo refuses a GET that a
 * foreign page could make a browser send. Apollo's own page, which loads from other hosts, is off.
 */
export async function graphqlHandler(
  app: FastifyInstance,
  steps: readonly RequestStep[],
  { schema, introspection, formatErrorFor }: GraphqlHandlerOptions,
): Promise<() => Promise<void>> {
  const apollo = new ApolloServer<OperationContext>({
    schema,
    introspection,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    // observedSteps write errors to the log: there the request is known.
    formatError: formatErrorFor({ error: () => undefined }),
    stringifyResult: textOrErrors,
    logger: app.log,
    plugins: [
      operationPlugin({
        checks: steps.flatMap((step) => ("check" in step ? [step.check] : [])),
        answers: steps.flatMap((step) => ("answer" in step ? [step.answer] : [])),
        amendments: steps.flatMap((step) => ("amend" in step ? [step.amend] : [])),
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
  const beforeParsing = steps.flatMap((step) => ("beforeParsing" in step ? [step.beforeParsing] : []));
  app.route({
    url: "/graphql",
    method: [...METHODS],
    exposeHeadRoute: false,
    onRequest: steps.flatMap((step) => ("beforeBody" in step ? [step.beforeBody] : [])),
    // Apollo requests the context once it has found the request safe. It answers an error thrown here in the media type that
    // the client accepts.
    handler: fastifyApolloHandler(apollo, {
      context: async (request) => {
        for (const step of beforeParsing) await step(request);
        return {
          graph: { read: unplugged },
          editing: { apply: unplugged, changeDraft: unplugged },
          user: request.user,
          request,
          written: [],
        };
      },
    }),
    preSerialization: completeErrors,
  });
  answerOtherMethods(app, "/graphql", [...METHODS, "OPTIONS"]);
  return () => apollo.stop();
}
