import { importInBatches } from "../../src/graph/import/import-batches";
import { factsAreImported, importFacts } from "../../src/graph/import/import-facts";
import type { Facts } from "../../src/facts/facts";
import { Database } from "../../src/neo4j/database";
import { factsOfFewRegions } from "../support/facts-of-few-regions";
import { graphLines } from "../support/graph-lines";
import { type OwnNeo4j, ownNeo4j } from "../support/lent-neo4j";
import { runningServer } from "../support/running-server";

// These tests write, so they have a Neo4j of their own.
describe("importing the reviewed facts", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await ownNeo4j("schema");
    database = openDatabase();
    facts = await factsOfFewRegions();
  });
  afterAll(async () => {
    await database.close();
    await neo4j.giveBack();
  });

  const openDatabase = () => new Database({ ...neo4j, statementTimeout: 20_000 });

  const dump = () => graphLines(database);

  it("twice gives the same graph", async () => {
    expect(await importFacts(database, facts)).toBe(true);
    const first = await dump();
    expect(first.length).toBeGreaterThan(300);
    await database.write([{ text: "MATCH (import:Import) DELETE import", parameters: {} }]);
    expect(await importFacts(database, facts)).toBe(true);
    expect(await dump()).toEqual(first);
  });

  it("is left out if the graph has the same facts already", async () => {
    expect(await importFacts(database, facts)).toBe(false);
  });

  it("notes the files that the facts came from, until others are imported", async () => {
    const others = { ...facts, policies: facts.policies.slice(1) };
    expect(await importFacts(database, others, "these files")).toBe(true);
    expect(await factsAreImported(database, "these files")).toBe(true);
    expect(await factsAreImported(database, "other files")).toBe(false);
    expect(await importFacts(database, others, "the same facts in other files")).toBe(false);
    expect(await factsAreImported(database, "the same facts in other files")).toBe(true);
    expect(await importFacts(database, facts)).toBe(true);
    expect(await factsAreImported(database, "the same facts in other files")).toBe(false);
  });

  it("removes what the facts no longer state", async () => {
    const before = await dump();
    await database.write([
      {
        text: `MATCH (policy:Policy {id: 'wuxi-metaverse-action-plan-2023'}), (domain:Domain {id: 'tourism'})
               CREATE (policy)-[:TARGETS {sources: [], starts: [], ends: []}]->(domain)
               CREATE (policy)-[:HAS_MEASURE {sources: [], starts: [], ends: []}]->(:Node:Measure {id: 'invented'})`,
        parameters: {},
      },
      { text: "MATCH (import:Import) DELETE import", parameters: {} },
    ]);
    await importFacts(database, facts);
    expect(await dump()).toEqual(before);
  });

  it("updates what regions focus on with the policies", async () => {
    const focuses = async (text: string) =>
      (await database.read({ text, parameters: {} })).map((row) => JSON.stringify(row)).sort();
    const derived = `MATCH (region:Region)-[focus:FOCUSES_ON]->(domain)
                     RETURN region.id AS region, domain.id AS domain, focus.policies AS policies, focus.measures AS measures`;
    const counted = `MATCH (region:Region)<-[:APPLIES_TO]-(policy)-[:HAS_MEASURE*0..1]->(stating)-[:TARGETS]->(domain)
                     RETURN region.id AS region, domain.id AS domain, count(DISTINCT policy) AS policies,
                            count(DISTINCT CASE WHEN stating:Measure THEN stating END) AS measures`;
    const [moved, narrowed, ...others] = facts.policies;
    if (!moved || !narrowed) throw new Error("The reviewed facts hold fewer than two policies.");
    const changed = [
      { ...moved, region: { ...moved.region, id: "320100" } },
      { ...narrowed, domains: [], measures: narrowed.measures.slice(0, 1) },
      ...others,
    ];

    const before = await focuses(derived);
    expect(before).toEqual(await focuses(counted));
    expect(before.length).toBeGreaterThan(20);
    await importFacts(database, { ...facts, policies: changed });
    expect(await focuses(derived)).toEqual(await focuses(counted));
    expect(await focuses(derived)).not.toEqual(before);
    await importInBatches(database, facts, { size: 3 });
    expect(await focuses(derived)).toEqual(before);
  });

  it("updates what regions and policies cover when a domain or a region gets another parent", async () => {
    const stored = `MATCH (n:Policy|Region) WHERE n.covers IS NOT NULL RETURN n.id AS id, n.covers AS covers, n.within AS within,
                         COLLECT {
                           MATCH (n)-[entry:LIES_WITHIN]->(region)
                           RETURN [region.id, entry.regionId, entry.id, entry.publishedOn]
                           ORDER BY region.id
                         } AS entries`;
    const counted = `MATCH (n:Policy|Region)
                     WHERE n.covers IS NOT NULL
                     RETURN n.id AS id,
                            COLLECT {
                              MATCH (n)-[:FOCUSES_ON|TARGETS|HAS_MEASURE*1..2]->(:Domain)-[:BROADER*0..]->(domain)
                              RETURN DISTINCT domain.id
                              ORDER BY domain.id
                            } AS covers,
                            CASE WHEN n:Policy THEN COLLECT {
                              MATCH (n)-[:APPLIES_TO]->()-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region)
                              RETURN DISTINCT region.id
                              ORDER BY region.id
                            } END AS within,
                            COLLECT {
                              MATCH (n)-[:APPLIES_TO]->()-[:PART_OF|MEMBER_OF|IN_NATION*0..]->(region)
                              WITH DISTINCT n, region
                              RETURN [region.id, region.id, n.id, n.publishedOn]
                              ORDER BY region.id
                            } AS entries`;
    const rows = async (text: string) =>
      (await database.read({ text, parameters: {} })).map((row) => JSON.stringify(row)).sort();
    const before = await rows(stored);
    expect(before).toEqual(await rows(counted));
    const domains = facts.domains.map((domain) =>
      domain.id === "museums" ? { ...domain, broader: "commerce" } : domain,
    );
    const regions = facts.regions.map((region) => (region.id === "310117" ? { ...region, parent: "320100" } : region));
    await importFacts(database, { ...facts, domains, regions });
    expect(await rows(stored)).toEqual(await rows(counted));
    await importInBatches(database, { ...facts, domains, regions, policies: [] }, { size: 10 });
    await importInBatches(database, { ...facts, policies: [] }, { size: 10 });
    expect(await rows(stored)).toEqual(before);
  });

  it("in batches gives the same graph, and reports the progress", async () => {
    const before = await dump();
    const written: number[] = [];
    await importInBatches(database, facts, { size: 4, onProgress: (count) => written.push(count) });
    expect(written).toEqual([4, 8, 10]);
    expect(await dump()).toEqual(before);
  });

  it("a cursor remains valid when a policy is inserted before it", async () => {
    const server = await runningServer(openDatabase());
    const list = (after: string) => `{ policies(first: 3${after}) { nodes { id } pageInfo { endCursor } } }`;
    interface Page {
      nodes: { id: string }[];
      pageInfo: { endCursor: string };
    }
    const first = (await server.data(list("")))["policies"] as Page;
    const rest = async () => (await server.data(list(`, after: "${first.pageInfo.endCursor}"`)))["policies"] as Page;
    const second = await rest();
    await database.write([
      {
        text: `CREATE (:Node:Policy {id: 'newer', title: '新', titleHant: '新', titleEn: 'New', kind: 'NOTICE',
                                     stage: 'ISSUED', publishedOn: date('2024-01-01')})`,
        parameters: {},
      },
    ]);
    expect(((await server.data(list("")))["policies"] as Page).nodes[0]).toEqual({ id: "newer" });
    expect(await rest()).toEqual(second);
    await server.close();
  });
});
