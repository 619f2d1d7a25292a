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
import type { OnCompiled } from "../../src/compile/compiled-operations";
import { readinessStatement } from "../../src/main/warm-up";
import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "./test-database";

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** The answer of /graphql to a POST, and its status. */
  request(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
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

/** What watches the server, and where it logs. */
export interface Watching extends Pick<ServerOptions, "observers" | "logStream"> {
  readonly onCompiled?: OnCompiled;
  readonly onImported?: OnImported;
}

/** What else of the server's options a test may choose. */
type Customised = Pick<ServerOptions, "schema" | "access" | "allowedHosts" | "introspection" | "pageFolder"> & {
  /** Those that differ from the usual ones. */
  readonly limits: Partial<Limits>;
};

const schema = buildGraphSchema();
const datasets = readDatasets(schema, [project.savedQueries]);

/**
 * The server as shipped, in this process, on a free port, over the tests' Neo4j or the database given; every request is
 * of the user given.
 */
export async function runningServer(
  provided: Database | Promise<Database> = openTestDatabase(),
  tables: Partial<Omit<ServerOptions["tables"], "graph">> = {},
  user: User | null = null,
  { onCompiled, onImported, logStream, limits: changed, ...options }: Watching & Partial<Customised> = {},
): Promise<RunningServer> {
  // A busy machine that runs tests is no reason to give a request up.
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
      graph: (watch) => compiledGraphPort(schema, answers, watch),
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

/** An error as it would be of any request; it must name its own. */
const withoutId = (id: string | null) => (error: AnswerError) => {
  const { requestId, ...extensions } = error.extensions;
  if (requestId !== id) throw new Error(`An error of the request ${String(id)} names ${String(requestId)}.`);
  return { ...error, extensions };
};
