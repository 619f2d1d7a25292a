import fastify, { type FastifyError, type FastifyInstance } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Limits } from "../config/limits";
import { bodyRefusal } from "./body-refusal";
import type { Answering } from "./answering";
import { type DatasetOptions, datasetDoor } from "./datasets/dataset-door";
import { graphqlDoor } from "./graphql-door";
import { healthDoor } from "./health-door";
import { limitRequestsInFlight } from "./limits/requests-in-flight";
import { pageDoor } from "./page-door";
import { RequestLog } from "./request-log";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly tables: Omit<DatasetOptions, "schema" | "requestSeconds">;
  readonly limits: Limits;
  readonly isReady: () => Promise<boolean>;
  /** The built page; without it there is no page, only the endpoint. */
  readonly pageFolder?: string;
  readonly logLevel: string;
}

export interface Server {
  /** Listens, and gives the port; rejects with EADDRINUSE where it is taken. Port 0 takes any free one. */
  listen(address: { host: string; port: number }): Promise<number>;
  /** Takes no more requests and lets the running ones finish. */
  close(): Promise<void>;
}

/** Milliseconds within which a request must have arrived whole: a client that trickles its bytes holds a connection. */
const ARRIVAL_TIMEOUT = 30_000;

/** The server's doors on one port. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const app: FastifyInstance = fastify({
    logger: { level: options.logLevel },
    logController: new RequestLog(),
    bodyLimit: options.limits.bodyBytes,
    requestTimeout: ARRIVAL_TIMEOUT,
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
    const unknown = { message: "The server could not take this request.", extensions: { code: "BAD_REQUEST" } };
    return reply.code(status).send({ errors: [status >= 500 ? unknown : bodyRefusal(error, options.limits)] });
  });
  app.setNotFoundHandler((_request, reply) =>
    reply
      .code(404)
      .type("text/plain")
      .send("Not here. The page is at /, the GraphQL endpoint at /graphql, the datasets at /q.\n"),
  );
  limitRequestsInFlight(app, options.limits);
  healthDoor(app, options.isReady);
  if (options.pageFolder !== undefined) await pageDoor(app, options.pageFolder);
  const { schema, answering, limits } = options;
  await datasetDoor(app, { schema, ...options.tables, requestSeconds: limits.requestSeconds });
  const close = await graphqlDoor(app, schema, answering, limits);
  return {
    async listen({ host, port }) {
      // Where it listens is the caller's to tell.
      app.log.level = "warn";
      await app.listen({ host, port });
      app.log.level = options.logLevel;
      const [address] = app.addresses();
      return typeof address === "object" ? address.port : port;
    },
    close,
  };
}
