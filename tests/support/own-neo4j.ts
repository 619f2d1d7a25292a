import neo4j, { type Session } from "neo4j-driver";
import type { DatabaseSettings } from "../../src/neo4j/connect";

/** A Neo4j that holds nothing and is a test file's alone until it is given back. */
export interface OwnNeo4j extends Pick<DatabaseSettings, "uri" | "user" | "password"> {
  giveBack(): Promise<void>;
}

async function ask(path: string, body?: string): Promise<string> {
  const url = process.env["TEST_NEO4J_LENDER"];
  if (url === undefined) throw new Error("Nobody lends a Neo4j: run the tests by jest, which sees to it.");
  const response = await fetch(`${url}${path}`, { method: "POST", ...(body !== undefined && { body }) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}

/** What the file before left: its rules, its nodes, and plans that were made for them. */
async function empty(session: Session): Promise<void> {
  for (const kind of ["CONSTRAINT", "INDEX"]) {
    const { records } = await session.run(`SHOW ${kind} YIELD name, type WHERE type <> "LOOKUP"`);
    for (const record of records) await session.run(`DROP ${kind} \`${String(record.get("name"))}\``);
  }
  await session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS");
  await session.run("CALL db.clearQueryCaches()");
}

/** For tests that write. Databases are lent from one file to the next, since to start one takes longer than most files. */
export async function ownNeo4j(): Promise<OwnNeo4j> {
  const place = JSON.parse(await ask("/lend")) as Pick<DatabaseSettings, "uri" | "user" | "password">;
  const driver = neo4j.driver(place.uri, neo4j.auth.basic(place.user, place.password));
  const session = driver.session();
  try {
    await empty(session);
  } finally {
    await session.close();
    await driver.close();
  }
  return {
    ...place,
    async giveBack() {
      await ask("/back", place.uri);
    },
  };
}
