import type { Facts } from "../../src/facts/facts";
import { importFacts } from "../../src/graph/import/import-facts";
import { Database } from "../../src/neo4j/database";
import { ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";

/** The server over a separate Neo4j, which contains one graph after another. */
export interface OwnServer extends RunningServer {
  /** Replaces the content of the graph with these facts, as the import of reviewed facts writes them. */
  hold(facts: Facts): Promise<void>;
}

export async function ownServer(): Promise<OwnServer> {
  const neo4j = await ownNeo4j("schema");
  const database = new Database({ ...neo4j, statementTimeout: 60_000 });
  const server = await runningServer(database);

  return {
    ...server,
    async hold(facts) {
      await database.write([{ text: "MATCH (node) DETACH DELETE node", parameters: {} }]);
      await importFacts(database, facts);
    },
    async close() {
      await server.close();
      await neo4j.giveBack();
    },
  };
}
