import type { Facts } from "../../src/import/facts";
import { importFacts } from "../../src/main/import-data";
import { Database } from "../../src/neo4j/database";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";

describe("tables after a write by another server", () => {
  let neo4j: OwnNeo4j;
  let writer: Database;
  let server: RunningServer;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await ownNeo4j("fewRegions");
    writer = new Database({ ...neo4j, statementTimeout: 20_000 });
    facts = await factsOfFewRegions();
    server = await runningServer(new Database({ ...neo4j, statementTimeout: 20_000 }));
  });
  afterAll(async () => {
    await server.close();
    await writer.close();
    await neo4j.giveBack();
  });

  async function get(path: string, tag?: string) {
    const response = await fetch(
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

  // Policies are asked of the database; pairs are computed in memory, for one version of the graph.
  it.each([
    ["newest-policies.json", "310117"],
    ["newest-policies.json?all=true", "310117"],
    ["region-pairs-and-why.json", "310117"],
    ["region-pairs-and-why.json?all=true", "310117"],
  ])("/q/%s is new at once, under another tag and version", async (path, region) => {
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
});
