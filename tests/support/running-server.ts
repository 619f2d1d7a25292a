import { buildGraphSchema } from "../../schema/build-schema";
import type { User } from "../../schema/port";
import { type Limits, defaultLimits } from "../../src/config/limits";
import { project } from "../../src/config/project";
import { DEFAULT_STORED_TABLE_BYTES } from "../../src/config/settings";
import { createServer, type ServerOptions } from "../../src/http/server";
import { readDatasets } from "../../src/datasets/read-datasets";
import { compileAndRun } from "../../src/main/compile-and-run";
import { transactionalEdits, type OnImported } from "../../src/main/transactional-edits";
import { compiledGraphPort } from "../../src/main/compiled-graph-port";
import type { OnCompiled } from "../../src/engine/compiled-operations";
import { readinessStatement } from "../../src/main/warm-up";
import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "./test-database";

export interface RunningServer {
  /** Without a slash at the end. */
  readonly url: string;
  /** Sends a POST to /graphql and returns the answer with its status. */
  request(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer, which must have no errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly AnswerError[];
}

interface AnswerError {
  readonly message: string;
  readonly path?: unknown;
  readonly extensions: Record<string, unknown>;
}

/** The observers of the server, and its log stream. */
export interface Watching extends Pick<ServerOptions, "observers" | "logStream"> {
  readonly onCompiled?: OnCompiled;
  readonly onImported?: OnImported;
}

/** Other options of the server that a test may set. */
type Customised = Pick<
  ServerOptions,
  "schema" | "access" | "allowedHosts" | "introspection" | "pageFolder" | "embedOrigins"
> & {
  /** The limits that differ from the defaults. */
  readonly limits: Partial<Limits>;
};

const schema = buildGraphSchema();
const datasets = readDatasets(schema, [project.savedQueries]);

/**
 * The server as shipped, in this process, on a free port, with the tests' Neo4j or the provided database. Every request has the
 * provided user.
 */
export async function runningServer(
  provided: Database | Promise<Database> = openTestDatabase(),
  tables: Partial<Omit<ServerOptions["tables"], "graph">> = {},
  user: User | null = null,
  { onCompiled, onImported, logStream, limits: changed, ...options }: Watching & Partial<Customised> = {},
): Promise<RunningServer> {
  // Requests must not time out because the machine is busy with tests.
  const limits = { ...defaultLimits, requestSeconds: 60, ...changed };
  const database = await provided;
  const answers = compileAndRun(database, limits, onCompiled);
  const server = await createServer({
    schema,
    answering: answers,
    editing: transactionalEdits(database, onImported),
    tables: {
      datasets,
      cacheControl: "no-cache",
      storedTableBytes: DEFAULT_STORED_TABLE_BYTES,
      corsOrigins: ["*"],
      ...tables,
      graph: (context) => compiledGraphPort(schema, answers, context),
    },
    reached: database.reached,
    isReady: () => database.probe.isAnswering(readinessStatement(schema, datasets, answers)),
    access: { authenticate: () => Promise.resolve(user), reading: "open" },
    introspection: true,
    limits,
    pageFolder: project.page,
    ...options,
    logLevel: logStream ? "info" : "silent",
    logStream,
  });
  const port = await server.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${String(port)}`;

  async function request(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
    const { errors, ...answer } = (await response.json()) as Omit<Answer, "status">;
    if (!errors) return { status: response.status, ...answer };
    return { status: response.status, ...answer, errors: errors.map(withoutId(response.headers.get("x-request-id"))) };
  }

  return {
    url,
    request,
    async data(query, variables) {
      const { data, errors } = await request(query, variables);
      if (errors || !data) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}

/** The error without its request id, which must be that of its own request. */
const withoutId = (id: string | null) => (error: AnswerError) => {
  const { requestId, ...extensions } = error.extensions;
  if (requestId !== id) throw new Error(`An error of the request ${String(id)} names ${String(requestId)}.`);
  return { ...error, extensions };
};
