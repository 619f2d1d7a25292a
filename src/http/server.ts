import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import { BODY_LIMIT, bodyRefusal } from "./body-refusal";
import type { Answering } from "./answering";
import { type DatasetOptions, datasetDoor } from "./datasets/dataset-door";
import { draining } from "./draining";
import { graphqlDoor } from "./graphql-door";
import { healthDoor } from "./health-door";
import { pageDoor } from "./page-door";
import { RequestLog } from "./request-log";
import { requestScope } from "./request-scope";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly tables: Omit<DatasetOptions, "schema">;
  readonly isReady: () => Promise<boolean>;
  /** The built page; without it there is no page, only the endpoint. */
  readonly pageFolder?: string;
  readonly logLevel: string;
}

export interface Server {
  /** Listens, and gives the port; rejects with EADDRINUSE where it is taken. Port 0 takes any free one. */
  listen(address: { host: string; port: number }): Promise<number>;
  /** Lets the running requests finish, tells clients that it goes, and takes no more. */
  close(): Promise<void>;
}

/** The server's doors on one port. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const app: FastifyInstance = fastify({
    logger: { level: options.logLevel },
    logController: new RequestLog(),
    bodyLimit: BODY_LIMIT,
    forceCloseConnections: "idle",
    return503OnClosing: true,
  });
  // A form of a foreign page can send text/plain unasked (CSRF).
  app.removeContentTypeParser("text/plain");
  app.addHook("onRequest", async (request, reply) => {
    if (URL.canParse(`http://${request.host}`)) return;
    await reply
      .code(400)
      .send({ errors: [{ message: "The Host header names no host.", extensions: { code: "BAD_REQUEST" } }] });
  });
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) request.log.error({ err: error }, "A request failed");
    const message = status >= 500 ? "The server could not take this request." : bodyRefusal(error);
    return reply.code(status).send({ errors: [{ message, extensions: { code: "BAD_REQUEST" } }] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type("text/plain")
      .send("Not here. The page is at /, the GraphQL endpoint at /graphql, the datasets at /q.\n"),
  );
  const drain = draining(app);
  requestScope(app);
  healthDoor(app, async () => !drain.begun && (await options.isReady()));
  if (options.pageFolder !== undefined) await pageDoor(app, options.pageFolder);
  await datasetDoor(app, { schema: options.schema, ...options.tables });
  const stop = await graphqlDoor(app, options.schema, options.answering);
  return {
    async listen({ host, port }) {
      // Where it listens is the caller's to tell.
      app.log.level = "warn";
      await app.listen({ host, port });
      app.log.level = options.logLevel;
      const [address] = app.addresses();
      return typeof address === "object" ? address.port : port;
    },
    async close() {
      await drain.begin();
      await stop();
    },
  };
}
