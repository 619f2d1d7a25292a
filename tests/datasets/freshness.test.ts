import type { Facts } from "../../src/facts/facts";
import { importFacts } from "../../src/graph/import/import-facts";
import { Database } from "../../src/neo4j/database";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";
import { fetchTable } from "./client";

/** The database, which lets a test write after each answer that contains the graph's version. */
class WatchedDatabase extends Database {
  onVersion: () => Promise<void> = () => Promise.resolve();
  override async read(...statement: Parameters<Database["read"]>) {
    const rows = await super.read(...statement);
    if (statement[0].text.startsWith("OPTIONAL MATCH (import:Import)")) await this.onVersion();
    return rows;
  }
}

describe("tables after a write by another server", () => {
  let neo4j: OwnNeo4j;
  let writer: Database;
  let database: WatchedDatabase;
  let server: RunningServer;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await ownNeo4j("fewRegions");
    writer = new Database({ ...neo4j, statementTimeout: 20_000 });
    facts = await factsOfFewRegions();
    database = new WatchedDatabase({ ...neo4j, statementTimeout: 20_000 });
    server = await runningServer(database);
  });
  afterAll(async () => {
    await server.close();
    await writer.close();
    await neo4j.giveBack();
  });

  async function get(path: string, tag?: string) {
    const response = await fetchTable(
      `${server.url}/q/${path}`,
      tag === undefined ? {} : { headers: { "if-none-match": tag } },
    );
    const { status, headers } = response;
    return {
      status,
      tag: headers.get("etag") ?? "",
      version: headers.get("graph-version"),
      text: await response.text(),
    };
  }

  // Policies are read from the database; pairs are computed in memory, for one version of the graph.
  it.each([
    ["newest-policies.json", "310117"],
    ["newest-policies.json?all=true", "310117"],
    ["region-pairs-and-why.json", "310117"],
    ["region-pairs-and-why.json?all=true", "310117"],
  ])("/q/%s are new immediately, with another tag and version", async (path, region) => {
    await importFacts(writer, facts);
    const before = await get(path);
    expect(before.text).toContain(region);
    expect(await get(path, before.tag)).toMatchObject({ status: 304, text: "", version: before.version });

    const policies = facts.policies.map((policy) =>
      policy.region.id === region ? { ...policy, region: { ...policy.region, id: "320500" } } : policy,
    );
    await importFacts(writer, { ...facts, policies });
    const after = await get(path, before.tag);
    expect(after.status).toBe(200);
    expect(after.text).toContain("320500");
    expect(after.text).not.toContain(region);
    expect(after.tag).not.toBe(before.tag);
    expect(after.version).not.toBe(before.version);
    expect(await get(path, after.tag)).toMatchObject({ status: 304, version: after.version });
  });

  describe.each([
    "newest-policies.json",
    "newest-policies.csv",
    "newest-policies.json?all=true",
    "newest-policies.ndjson?all=true",
    "newest-policies.parquet?all=true",
    "region-pairs-and-why.json",
    "region-pairs-and-why.csv?all=true",
  ])("/q/%s while the graph is written", (path) => {
    /** Writes so that every row of policies changes. */
    const write = (title: string) =>
      writer.write([
        {
          text: "MATCH (policy:Policy) MATCH (import:Import) SET policy.title = $title, import.version = randomUUID()",
          parameters: { title },
        },
      ]);
    afterEach(() => {
      database.onVersion = () => Promise.resolve();
    });

    it("has the tag and the version of its rows", async () => {
      await write("before");
      database.onVersion = async () => {
        database.onVersion = () => Promise.resolve();
        await write("behind");
      };
      const got = await get(path);
      expect(got.status).toBe(200);
      const later = await get(path);
      expect(later).toEqual(got);
      expect(await get(path, got.tag)).toMatchObject({ status: 304, version: got.version });
    });

    it("is refused if the graph is written at each attempt", async () => {
      await write("another");
      let writes = 0;
      database.onVersion = () => write(`write ${String(writes++)}`);
      const { status, text, tag } = await get(path);
      expect([status, tag]).toEqual([503, ""]);
      expect(writes).toBeGreaterThanOrEqual(6);
      expect(text).toContain("The graph changed while its rows were read: try again.");
    });
  });
});
