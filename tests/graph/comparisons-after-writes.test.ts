import type { Facts } from "../../src/facts/facts";
import { importFacts } from "../../src/graph/import/import-facts";
import { Database } from "../../src/neo4j/database";
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer, type RunningServer } from "../support/running-server";

const query = `{
  regionPairs(region: "320100", minShared: 3, first: 1) { totalCount nodes { regions { id } sharedDomains { id } } }
  region(id: "320100") { similarRegions(first: 1) { region { id } sharedDomains { id } } }
}`;

// Both questions are answered from sets in memory, which are valid only for one version of the graph.
describe("comparisons after a write by another server", () => {
  let neo4j: OwnNeo4j;
  let writer: Database;
  let proxy: BoltProxy;
  let server: RunningServer;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await ownNeo4j("fewRegions");
    writer = new Database({ ...neo4j, statementTimeout: 20_000 });
    facts = await factsOfFewRegions();
    proxy = await boltProxy(neo4j.uri);
    server = await runningServer(new Database({ ...neo4j, uri: proxy.uri, statementTimeout: 20_000 }));
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
    await writer.close();
    await neo4j.giveBack();
  });

  const nanjingAndSongjiang = {
    regionPairs: {
      totalCount: 2,
      nodes: [
        {
          regions: [{ id: "320100" }, { id: "310117" }],
          sharedDomains: [{ id: "culture" }, { id: "education" }, { id: "industry" }],
        },
      ],
    },
    region: {
      similarRegions: [
        { region: { id: "310117" }, sharedDomains: [{ id: "culture" }, { id: "education" }, { id: "industry" }] },
      ],
    },
  };

  it("are right, with one statement for each root field while nothing is written", async () => {
    expect(await server.data(query)).toEqual(nanjingAndSongjiang);
    proxy.takeStatements();
    expect(await server.data(query)).toEqual(nanjingAndSongjiang);
    expect(proxy.takeStatements()).toHaveLength(2);

    const withoutSongjiang = facts.policies.filter(({ region }) => region.id !== "310117");
    const moved = facts.policies.flatMap((policy) =>
      policy.region.id === "310117" ? { ...policy, region: { ...policy.region, id: "320500" } } : [],
    );
    await importFacts(writer, { ...facts, policies: [...withoutSongjiang, ...moved] });
    const after = await server.data(query);
    expect(after).toEqual(JSON.parse(JSON.stringify(nanjingAndSongjiang).replaceAll("310117", "320500")));

    await importFacts(writer, facts);
    expect(await server.data(query)).toEqual(nanjingAndSongjiang);
  });
});
