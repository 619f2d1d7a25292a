import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { type EmbeddedNeo4j, startEmbedded } from "../../src/neo4j/embedded/start-embedded";

/** Lends databases to the test files of one run, which are other processes and each need one for a while. */
export interface Neo4jLender {
  readonly url: string;
  /** Ends every database that was lent. */
  close(): Promise<void>;
}

async function told(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** POST /lend gives a database; POST /back with its uri gives it to the next who asks. As many run as were lent at once. */
export async function openNeo4jLender(folder: string): Promise<Neo4jLender> {
  const started: EmbeddedNeo4j[] = [];
  const idle: EmbeddedNeo4j[] = [];
  let places = 0;

  async function lend(): Promise<EmbeddedNeo4j> {
    const free = idle.pop();
    if (free) return free;
    places += 1;
    const own = join(folder, `lent-${String(places)}`);
    const neo4j = await startEmbedded({ folder: own, project: project.root, lib: project.libraries });
    started.push(neo4j);
    return neo4j;
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    if (request.url === "/lend") {
      const { uri, user, password } = await lend();
      response.end(JSON.stringify({ uri, user, password }));
      return;
    }
    const uri = await told(request);
    idle.push(...started.filter((neo4j) => neo4j.uri === uri));
    response.end();
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  // A start takes longer than a request may by default on a busy machine.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await Promise.all(started.map((neo4j) => neo4j.stop()));
    },
  };
}
