import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import type { Facts } from "../../src/import/facts";
import { applySchema, importFacts } from "../../src/main/import-data";
import { Database } from "../../src/neo4j/database";
import { startEmbedded } from "../../src/neo4j/embedded/start-embedded";
import { runningServer, type RunningServer } from "../support/running-server";

/** The server over a Neo4j of its own, which holds one graph after another. */
export interface OwnServer extends RunningServer {
  /** Puts these facts in the place of what the graph held, as the import of reviewed facts writes them. */
  hold(facts: Facts): Promise<void>;
}

export async function ownServer(): Promise<OwnServer> {
  const folder = await mkdtemp(join(tmpdir(), "policy-graph-truth-"));
  const neo4j = await startEmbedded({ folder, project: project.root, lib: project.libraries });
  const database = new Database({ ...neo4j, statementTimeout: 60_000 });
  await applySchema(database);
  const server = await runningServer(database);

  return {
    ...server,
    async hold(facts) {
      await database.write([{ text: "MATCH (node) DETACH DELETE node", parameters: {} }]);
      await importFacts(database, facts);
    },
    async close() {
      await server.close();
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
