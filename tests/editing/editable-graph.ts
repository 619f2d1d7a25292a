import type { Role, User } from "../../schema/port";
import { Database } from "../../src/neo4j/database";
import { ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer, type Watching } from "../support/running-server";

/** A separate Neo4j for one test with the reviewed facts, open for writing. */
export interface EditableGraph {
  readonly database: Database;
  /** The server over the graph for requests of a user of this role; null for anonymous requests. Closed with the graph. */
  server(role: Role | null): Promise<RunningServer>;
  /** A second server for an editor, as on another machine. Closed with the graph. */
  otherServer(): Promise<RunningServer>;
  version(): Promise<string>;
  close(): Promise<void>;
}

const userOf = (role: Role): User => ({ name: `the ${role}`, role });

export async function editableGraph(watching: Watching = {}): Promise<EditableGraph> {
  const neo4j = await ownNeo4j("fewRegions");
  const open = () => new Database({ ...neo4j, statementTimeout: 60_000 });
  const database = open();
  const servers: RunningServer[] = [];
  const byRole = new Map<Role | null, Promise<RunningServer>>();
  const start = async (role: Role | null) => {
    const server = await runningServer(open(), {}, role && userOf(role), watching);
    servers.push(server);
    return server;
  };
  return {
    database,
    server(role) {
      const server = byRole.get(role) ?? start(role);
      byRole.set(role, server);
      return server;
    },
    otherServer: () => start("editor"),
    async version() {
      const text = "MATCH (import:Import) RETURN import.version AS version";
      const [row] = await database.read({ text, parameters: {} });
      return String(row?.["version"]);
    },
    async close() {
      for (const server of servers) await server.close();
      await database.close();
      await neo4j.giveBack();
    },
  };
}
