import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { project } from "../../src/config/project";
import { makeFolder } from "../../src/neo4j/embedded/folder";
import { keepPassword } from "../../src/neo4j/embedded/password";
import { type Neo4jHost, startNeo4jHost } from "./neo4j-host";
import { copyGraph, type Holding, type PreparedGraphs, preparedGraphs } from "./prepared-graphs";

/** Lends databases to the test files of one run, which are other processes. */
export interface Neo4jLender {
  readonly url: string;
  /** Ends every database. */
  close(): Promise<void>;
}

/** What all databases of a run have in common; begun at the first request, so that tests without a database wait for none. */
interface Running {
  readonly host: Neo4jHost;
  readonly graphs: PreparedGraphs;
  readonly password: string;
}

async function begin(): Promise<Running> {
  const password = await keepPassword((await makeFolder(join(project.state, "tests"))).password);
  const host = await startNeo4jHost(password);
  const graphs = await preparedGraphs(host, password);
  return { host, graphs, password };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

/**
 * POST /shared gives the one database that tests read, with the whole country. POST /lend with a Holding gives a database of
 * one's own, POST /back with its uri ends it. POST /folder with a Holding gives the folder of a stopped one, to be copied.
 */
export async function openNeo4jLender(): Promise<Neo4jLender> {
  const homes = new Map<string, string>();
  let folder: string | undefined;
  let running: Promise<Running> | undefined;
  let shared: Promise<object> | undefined;
  let keeping: Promise<void> | undefined;

  async function lend(holding: Holding) {
    const { host, graphs, password } = await (running ??= begin());
    const prepared = await graphs.folder(holding);
    folder ??= await mkdtemp(join(tmpdir(), "policy-graph-tests-"));
    const own = await mkdtemp(join(folder, `${holding}-`));
    await copyGraph(prepared, own);
    const home = join(own, "database");
    const uri = await host.open(home);
    homes.set(uri, home);
    await (keeping ??= host.keepClasses());
    return { uri, user: "neo4j", password };
  }

  async function giveBack(uri: string) {
    const home = homes.get(uri);
    if (home === undefined) throw new Error(`${uri} was not lent.`);
    homes.delete(uri);
    const { host } = await (running ??= begin());
    await host.close(home);
    await rm(join(home, ".."), { recursive: true, force: true });
  }

  async function answer(path: string, body: string): Promise<unknown> {
    if (path === "/shared") return (shared ??= lend("country"));
    if (path === "/lend") return lend(body as Holding);
    if (path === "/folder") return (await (running ??= begin())).graphs.folder(body as Holding);
    return giveBack(body);
  }

  const server = createServer((request: IncomingMessage, response: ServerResponse) => {
    bodyOf(request)
      .then((body) => answer(request.url ?? "", body))
      .then(
        (reply) => response.setHeader("connection", "close").end(JSON.stringify(reply ?? null)),
        (error: unknown) => response.writeHead(500).end(String(error)),
      );
  });
  // To fetch the libraries and to start the first database takes longer than a request may by default.
  server.requestTimeout = 0;
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
    async close() {
      server.closeAllConnections();
      server.close();
      await (await running)?.host.end();
      if (folder !== undefined) await rm(folder, { recursive: true, force: true });
    },
  };
}
