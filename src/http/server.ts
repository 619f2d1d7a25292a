import fastifyAccepts from "@fastify/accepts";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Limits } from "../config/limits";
import { type AccessOptions, admission } from "./access/admission";
import { bodyRefusal } from "./errors/body-refusal";
import type { Answering } from "./graphql/answering";
import { entityKinds } from "../entity-pages/entity";
import { clientErrors } from "./errors/client-errors";
import { type DatasetOptions, tableHandler } from "./tables/table-handler";
import { draining } from "./draining";
import type { Edits } from "./graphql/edits";
import { refusal } from "./errors/refusal";
import { refusalOfError } from "./errors/refusal-of-error";
import { refusalMessage, sendRefusal } from "./errors/send-refusal";
import { graphqlHandler } from "./graphql/graphql-handler";
import { healthHandler } from "./health-handler";
import { errorsShown } from "./graphql/hide-schema";
import { requestSteps } from "./graphql/request-steps";
import { routeAllMethods } from "./request/allow";
import type { ReachedBookmarks } from "../neo4j/reached-bookmarks";
import { entityHandler } from "./page/entity-handler";
import { Frame } from "./page/frame";
import { frameHandler } from "./page/frame-handler";
import { requestId } from "./request/request-id";
import { RequestLog } from "./request/request-log";
import type { Observer } from "./request/request-observer";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly editing: Edits;
  readonly tables: Omit<DatasetOptions, "schema" | "admit" | "introspection" | "entities">;
  readonly access: AccessOptions;
  /** Host names that requests may use in addition to those of the loopback address; all names if absent. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Whether clients may request the schema. */
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly isReady: () => Promise<boolean>;
  /** Which bookmarks of requests the database has reached. */
  readonly reached: Pick<ReachedBookmarks, "lacking">;
  /** The folder of the built page; without it there are no pages, only the endpoints for programs. */
  readonly pageFolder?: string | undefined;
  /** Origins whose pages may frame a view of the explorer; none if absent. */
  readonly embedOrigins?: readonly string[];
  readonly logLevel: string;
  /** Receives the lines of the log; standard output if absent. */
  readonly logStream?: { write(line: string): void } | undefined;
  /** Each observes every request. */
  readonly observers?: readonly Observer[];
}

export interface Server {
  /** Listens and returns the port; rejects with EADDRINUSE if it is in use. Port 0 means any free one. */
  listen(address: { host: string; port: number }): Promise<number>;
  /** Lets running requests finish, announces the stop to clients, and accepts no more. */
  close(): Promise<void>;
}

/** Milliseconds between two checks for requests that have been arriving for too long. */
const ARRIVAL_CHECK = 1_000;

/** Max characters of a dataset's name with its format: the max of a file's name, and `.parquet`. */
const LONGEST_NAME = 300;

/** The server's endpoints on one port. */
export async function createServer(options: ServerOptions): Promise<Server> {
  const unread = clientErrors(options.limits);
  const app: FastifyInstance = fastify({
    logger: { level: options.logLevel, ...(options.logStream ? { stream: options.logStream } : {}) },
    logController: new RequestLog(),
    genReqId: requestId,
    frameworkErrors: (_error, request, reply) => refuseAddress(request, reply),
    bodyLimit: options.limits.bodyBytes,
    routerOptions: { maxParamLength: LONGEST_NAME },
    requestTimeout: options.limits.arrivalSeconds * 1000,
    http: {
      headersTimeout: options.limits.arrivalSeconds * 1000,
      connectionsCheckingInterval: ARRIVAL_CHECK,
      // A hook refuses a request without it, with its own message.
      requireHostHeader: false,
    },
    clientErrorHandler: unread.handle,
    forceCloseConnections: "idle",
    return503OnClosing: true,
  });
  routeAllMethods(app);
  app.decorateRequest("user", null);
  const drain = draining();
  const admit = admission(options.access);
  const formatErrorFor = errorsShown(options.introspection);
  const steps = requestSteps({ ...options, clientErrors: unread, draining: drain, admit, formatErrorFor });
  for (const step of steps) if ("everyRequest" in step) step.everyRequest(app);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const isClients = error.statusCode !== undefined && error.statusCode < 500;
    return sendRefusal(reply, isClients ? bodyRefusal(error, options.limits) : refusalOfError(request.log, error));
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    // It applies to the server in general (RFC 9110, 9.3.7).
    if (method === "OPTIONS" && url === "*") return reply.code(204).send();
    return reply
      .code(404)
      .type("text/plain")
      .send(
        "Not found. The page is at /, the GraphQL page at /graphiql, the GraphQL endpoint at /graphql, the datasets at /q.\n",
      );
  });
  healthHandler(app, async () => !drain.begun && (await options.isReady()));
  await app.register(fastifyAccepts);
  const { schema, introspection, pageFolder, tables } = options;
  if (pageFolder !== undefined) await pageHandlers(app, pageFolder, options);
  const entities = pageFolder === undefined ? [] : entityKinds;
  await tableHandler(app, { schema, admit, introspection, entities, ...tables });
  const stop = await graphqlHandler(app, steps, { ...options, formatErrorFor });
  return {
    async listen({ host, port }) {
      // The caller reports the address.
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

/** The explorer: its views, and the pages of nodes. */
async function pageHandlers(app: FastifyInstance, pageFolder: string, options: ServerOptions): Promise<void> {
  const { tables, introspection, embedOrigins = [] } = options;
  const frame = Frame.read(pageFolder);
  await frameHandler(app, frame, { pageFolder, embedOrigins });
  const { graph, cacheControl } = tables;
  await entityHandler(app, {
    ...options,
    frame,
    graph,
    cacheControl,
    embedOrigins,
    formatErrorFor: errorsShown(introspection),
  });
}

/** An address that fastify cannot read has no route, so no hook completes the answer. */
function refuseAddress({ id }: FastifyRequest, reply: FastifyReply): void {
  const message = "The address cannot be read: percent-encode its text as UTF-8, and a percent sign as %25.";
  const { status, headers, payload } = refusalMessage(refusal("BAD_REQUEST", message), id);
  void reply.code(status).headers(headers).send(payload);
}
