import { ApolloServer } from "@apollo/server";
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { GraphContext } from "../../schema/port";
import { compilePlugin, type Answering } from "./compile-plugin";
import { errorFormatter } from "./format-error";

/** The endpoint /graphql. Gives what stops it: running requests finish first. */
export async function graphqlDoor(
  app: FastifyInstance,
  schema: GraphQLSchema,
  answering: Answering,
): Promise<() => Promise<void>> {
  const formatError = errorFormatter(app.log);
  const apollo = new ApolloServer<GraphContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError,
    logger: app.log,
    plugins: [compilePlugin(answering, formatError), fastifyApolloDrainPlugin(app)],
  });
  await apollo.start();
  const unplugged = { read: () => Promise.reject(new Error("No operation was compiled for this request.")) };
  const handler = fastifyApolloHandler(apollo, { context: () => Promise.resolve({ graph: unplugged }) });
  app.route({ url: "/graphql", method: ["GET", "POST", "OPTIONS"], handler });
  return () => apollo.stop();
}
