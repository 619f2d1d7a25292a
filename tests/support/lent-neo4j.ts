import { request } from "node:http";
import type { Neo4jAddress } from "./neo4j-address";
import { copyGraph, type Holding } from "./prepared-graphs";

/** A Neo4j for one test file alone, until it is returned. */
export interface OwnNeo4j extends Neo4jAddress {
  giveBack(): Promise<void>;
}

/** Sends a request to the run's lender. Has no timeout, because the first request of all starts a JVM. */
async function lender(path: string, body = "", url = process.env["TEST_NEO4J_LENDER"]): Promise<unknown> {
  if (url === undefined) throw new Error("Nobody lends a Neo4j: run the tests by jest, which sees to it.");
  return new Promise((resolve, reject) => {
    const posted = request(`${url}${path}`, { method: "POST", agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8").on("data", (chunk: string) => (text += chunk));
      response.on("end", () => {
        if (response.statusCode === 200) resolve(JSON.parse(text));
        else reject(new Error(text));
      });
    });
    posted.on("error", reject).end(body);
  });
}

let shared: Promise<Neo4jAddress> | undefined;

/** The shared Neo4j of this run, which all tests only read; it contains the reviewed facts and the whole country. */
export const sharedNeo4j = () => (shared ??= lender("/shared") as Promise<Neo4jAddress>);

/** The same from another lender, such as one for another version of Neo4j. */
export const sharedBy = (url: string) => lender("/shared", "", url) as Promise<Neo4jAddress>;

/**
 * A Neo4j with this graph, for tests that write. It may have contained other graphs before, so its plans may be for other
 * sizes.
 */
export const ownNeo4j = (holding: Holding) => lent("/lend", holding);

/** The same, but never lent before: for tests of plans. */
export const newNeo4j = (holding: Holding) => lent("/lend-new", holding);

async function lent(path: string, holding: Holding): Promise<OwnNeo4j> {
  const address = (await lender(path, holding)) as Neo4jAddress;
  return {
    ...address,
    async giveBack() {
      await lender("/back", address.uri);
    },
  };
}

/** Copies a prepared graph to a new folder, for a database that a test starts itself. */
export async function copyPreparedFolder(holding: Holding, to: string): Promise<void> {
  await copyGraph((await lender("/folder", holding)) as string, to);
}
