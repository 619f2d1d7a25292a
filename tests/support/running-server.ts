import { buildGraphSchema } from "../../schema/build-schema";
import { type Limits, usualLimits } from "../../src/config/limits";
import { project } from "../../src/config/project";
import { createServer, type ServerOptions } from "../../src/http/server";
import { readDatasets } from "../../src/datasets/read-datasets";
import { answering } from "../../src/main/answering";
import { graphPort } from "../../src/main/graph-port";
import type { Database } from "../../src/neo4j/database";
import { openTestDatabase } from "./test-database";

export interface RunningServer {
  /** Without a slash at its end. */
  readonly url: string;
  /** The answer of /graphql to a POST, and its status. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
  /** The data of an answer that must have no errors. */
  data(query: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  close(): Promise<void>;
}

export interface Answer {
  readonly status: number;
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { message: string; path?: unknown; extensions: Record<string, unknown> }[];
}

const schema = buildGraphSchema();
const datasets = readDatasets(schema, [project.savedQueries]);

/** The server as shipped, in this process, on a free port, over the tests' Neo4j or the database given. */
export async function runningServer(
  database: Database = openTestDatabase(),
  tables: Partial<Omit<ServerOptions["tables"], "graph">> = {},
  changed: Partial<Limits> = {},
): Promise<RunningServer> {
  // A busy machine that runs tests is no reason to give a request up.
  const limits = { ...usualLimits, requestSeconds: 60, ...changed };
  const answers = answering(database, limits);
  const server = await createServer({
    schema,
    answering: answers,
    tables: { datasets, cacheControl: "no-cache", corsOrigins: ["*"], ...tables, graph: graphPort(schema, answers) },
    isReady: () =>
      database.verify().then(
        () => true,
        () => false,
      ),
    limits,
    pageFolder: project.page,
    logLevel: "silent",
  });
  const port = await server.listen({ host: "127.0.0.1", port: 0 });
  const url = `http://127.0.0.1:${String(port)}`;

  async function ask(query: string, variables: Record<string, unknown> = {}): Promise<Answer> {
    const response = await fetch(`${url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
      body: JSON.stringify({ query, variables }),
    });
    return { status: response.status, ...((await response.json()) as object) };
  }

  return {
    url,
    ask,
    async data(query, variables) {
      const { data, errors } = await ask(query, variables);
      if (errors || !data) throw new Error(`The answer has errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async close() {
      await server.close();
      await database.close();
    },
  };
}
