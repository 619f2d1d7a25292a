import { mkdtemp, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { project } from "../../src/config/project";
import { makeFolder } from "../../src/neo4j/embedded/folder";
import { libraryFolder, type Neo4jVersion } from "../../src/neo4j/embedded/neo4j-version";
import { storedPassword } from "../../src/neo4j/embedded/password";
import type { Neo4jAddress } from "./neo4j-address";
import { type Neo4jHost, startNeo4jHost } from "./neo4j-host";
import { copyGraph, type Holding, type PreparedGraphs, preparedGraphs } from "./prepared-graphs";

/** Lends databases to the test files of one run, which run in other processes. */
export interface Neo4jLender {
  readonly url: string;
  /** Ends every database. */
  close(): Promise<void>;
}

/** What all databases of a run share; started at the first request, so that tests without a database wait for nothing. */
interface Running {
  readonly host: Neo4jHost;
  readonly graphs: PreparedGraphs;
  readonly password: string;
}

async function begin(neo4j: Neo4jVersion): Promise<Running> {
  const state = join(dirname(libraryFolder(project.libraries, neo4j)), "tests");
  const password = await storedPassword((await makeFolder(state)).password);
  const host = await startNeo4jHost(neo4j, password);
  const graphs = await preparedGraphs({ host, password, state });
  return { host, graphs, password };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let text = "";
  for await (const chunk of request) text += String(chunk);
  return text;
}

interface Lent {
  readonly address: Neo4jAddress;
  readonly home: string;
  /** Whether it may contain another graph after it is returned. */
  readonly isForMany: boolean;
}

/**
 * Lends databases of this Neo4j.
 * POST /shared returns the database that all tests read, with the whole country. POST /lend with a Holding returns a database
 * for one test file; other files may have used it before, so it need not plan known statements again. /lend-new returns one
 * that was never used. POST /back with its uri returns it. POST /folder with a Holding returns the folder of a stopped one,
 * for copying.
 */
export async function openNeo4jLender(neo4j: Neo4jVersion): Promise<Neo4jLender> {
  const lent = new Map<string, Lent>();
  const idle: Lent[] = [];
  let folder: string | undefined;
  let running: Promise<Running> | undefined;
  let shared: Promise<object> | undefined;
  let saving: Promise<void> | undefined;

  async function openNew(holding: Holding, isForMany: boolean): Promise<Neo4jAddress> {
    const { host, graphs, password } = await (running ??= begin(neo4j));
    const prepared = await graphs.folder(holding);
    folder ??= await mkdtemp(join(tmpdir(), "policy-graph-tests-"));
    const own = await mkdtemp(join(folder, `${holding}-`));
    await copyGraph(prepared, own);
    const home = join(own, "database");
    const address = { uri: await host.open(home), user: "neo4j", password };
    lent.set(address.uri, { address, home, isForMany });
    await (saving ??= host.keepClasses());
    return address;
  }

  async function lend(holding: Holding): Promise<Neo4jAddress> {
    const { graphs } = await (running ??= begin(neo4j));
    for (let used = idle.pop(); used; used = idle.pop()) {
      if (await graphs.prepareAgain(used.address, holding)) {
        lent.set(used.address.uri, used);
        return used.address;
      }
      await end(used);
    }
    return openNew(holding, true);
  }

  async function giveBack(uri: string): Promise<void> {
    const neo4j = lent.get(uri);
    if (!neo4j) throw new Error(`${uri} was not lent.`);
    lent.delete(uri);
    if (neo4j.isForMany) idle.push(neo4j);
    else await end(neo4j);
  }

  async function end({ home }: Lent): Promise<void> {
    const { host } = await (running ??= begin(neo4j));
    await host.close(home);
    await rm(join(home, ".."), { recursive: true, force: true });
  }

  async function answer(path: string, body: string): Promise<unknown> {
    if (path === "/shared") return (shared ??= openNew("country", false));
    if (path === "/lend") return body === "country" ? openNew(body, false) : lend(body as Holding);
    if (path === "/lend-new") return openNew(body as Holding, false);
    if (path === "/folder") return (await (running ??= begin(neo4j))).graphs.folder(body as Holding);
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
  // Fetching the libraries and starting the first database takes longer than the default limit of a request.
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
