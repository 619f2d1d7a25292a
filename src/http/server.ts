import fastifyAccepts from "@fastify/accepts";
import fastify, { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import type { GraphQLSchema } from "graphql";
import type { Limits } from "../config/limits";
import { type AccessOptions, admission } from "./access/admission";
import { badRequest } from "./errors/bad-request";
import { bodyRefusal } from "./errors/body-refusal";
import type { Answering } from "./graphql/answering";
import { clientErrors } from "./errors/client-errors";
import { type DatasetOptions, tableHandler } from "./tables/table-handler";
import { draining } from "./draining";
import { answerBeforeBodies } from "./request/early-answers";
import type { Edits } from "./graphql/edits";
import { errorFormatter } from "./errors/format-error";
import { graphqlHandler } from "./graphql/graphql-handler";
import { healthHandler } from "./health-handler";
import { readJsonBodies } from "./request/json-body";
import { memoizedLast } from "./request/memoized-last";
import { limitArrivingRequests } from "./limits/arriving-requests";
import { limitRequestsInFlight } from "./limits/requests-in-flight";
import { limitUnreadAnswers } from "./limits/unread-answers";
import { markErrors } from "./errors/mark-errors";
import type { ReachedBookmarks } from "../neo4j/reached-bookmarks";
import { hostName, requireAllowedHost } from "./allowed-hosts";
import { pageHandler } from "./page-handler";
import { REQUEST_ID_HEADER, requestId } from "./request/request-id";
import { RequestLog } from "./request/request-log";
import { requestScope } from "./request/request-scope";
import type { Observer } from "./request/request-watch";
import { notUtf8 } from "./request/request-target";
import { noSniffing, watchRequests } from "./request/watch-requests";

export interface ServerOptions {
  readonly schema: GraphQLSchema;
  readonly answering: Answering;
  readonly editing: Edits;
  readonly tables: Omit<DatasetOptions, "schema" | "admit" | "introspection">;
  readonly access: AccessOptions;
  /** Host names that requests may use in addition to those of the loopback address; all names if absent. */
  readonly allowedHosts?: readonly string[] | undefined;
  /** Whether clients may request the schema. */
  readonly introspection: boolean;
  readonly limits: Limits;
  readonly isReady: () => Promise<boolean>;
  /** Which bookmarks of requests the database has reached. */
  readonly reached: Pick<ReachedBookmarks, "lacking">;
  /** The folder of the built page; without it there is no page, only the endpoint. */
  readonly pageFolder?: string | undefined;
  readonly logLevel: string;
  /** Receives the lines of the log; standard output if absent. */
  readonly logStream?: { write(line: string): void } | undefined;
  /** Each watches every request. */
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
  watchRequests(app, options.observers ?? []);
  unread.watch(app);
  requestScope(app, options);
  // A form of a foreign page can send text/plain without a preflight (CSRF).
  app.removeContentTypeParser("text/plain");
  readJsonBodies(app);
  const nameOf = memoizedLast(hostName);
  app.addHook("onRequest", (request, reply, done) => {
    // HTTP/1.0 has no Host, and load balancers check /health with it (RFC 9112, 3.2).
    const needsHost = request.headers.host !== undefined || request.raw.httpVersion !== "1.0";
    const isRight = !needsHost || nameOf(request.host) !== undefined;
    const wrong = isRight ? problemOfTarget(request.url) : "The Host header names no host.";
    if (wrong === undefined) done();
    else void reply.code(400).send(badRequest(wrong));
  });
  if (options.allowedHosts) requireAllowedHost(app, options.allowedHosts);
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    const status = error.statusCode ?? 500;
    const shown =
      status >= 500
        ? errorFormatter(request.log)({ message: error.message }, error)
        : bodyRefusal(error, options.limits);
    return reply.code(status).send({ errors: [shown] });
  });
  app.setNotFoundHandler(({ method, url }, reply) => {
    // It applies to the server in general (RFC 9110, 9.3.7).
    if (method === "OPTIONS" && url === "*") return reply.code(204).send();
    return reply
      .code(404)
      .type("text/plain")
      .send("Not found. The page is at /, the GraphQL endpoint at /graphql, the datasets at /q.\n");
  });
  app.decorateRequest("user", null);
  const admit = admission(options.access);
  const drain = draining(app);
  limitArrivingRequests(app, options.limits);
  limitRequestsInFlight(app, options.limits);
  answerBeforeBodies(app);
  limitUnreadAnswers(app, options.limits);
  healthHandler(app, async () => !drain.begun && (await options.isReady()));
  await app.register(fastifyAccepts);
  if (options.pageFolder !== undefined) await pageHandler(app, options.pageFolder);
  await tableHandler(app, { schema: options.schema, admit, introspection: options.introspection, ...options.tables });
  const stop = await graphqlHandler(app, { ...options, admit });
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

function problemOfTarget(target: string): string | undefined {
  // A fragment is the client's own (RFC 9110, 4.2.5): no client sends one.
  if (target.includes("#"))
    return "The address contains a `#`: percent-encode it as %23, or leave out the part that it begins.";
  const wrong = notUtf8(target);
  return wrong && `The address contains ${wrong.slice(0, 60)}, which is not UTF-8: percent-encode its text as UTF-8.`;
}

/** An address that fastify cannot read has no route, so no hook marks the answer. */
function refuseAddress(request: FastifyRequest, reply: FastifyReply): void {
  const marked = markErrors(
    JSON.stringify(
      badRequest("The address cannot be read: percent-encode its text as UTF-8, and a percent sign as %25."),
    ),
    request.id,
  );
  void reply
    .code(400)
    .headers(noSniffing)
    .header(REQUEST_ID_HEADER, request.id)
    .type("application/json")
    .send(marked?.payload);
}
