import { createHash } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import type { Facts } from "../../src/import/facts";
import { importSteps } from "../../src/import/write-facts";
import { applySchema } from "../../src/main/import-data";
import { readCypherFiles } from "../../src/neo4j/cypher-files";
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
  const database = new Database({ ...neo4j, statementTimeout: 10_000 });
  await applySchema(database);
  const server = await runningServer(database);
  const files = readCypherFiles(project.cypher("import"));

  return {
    ...server,
    async hold(facts) {
      await database.define("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS");
      const fingerprint = createHash("sha256").update(JSON.stringify(facts)).digest("hex");
      const steps = importSteps(facts, fingerprint);
      await database.write(steps.map(({ file, parameters }) => ({ text: files.get(file) ?? "", parameters })));
    },
    async close() {
      await server.close();
      await neo4j.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
