import { runningServer, type RunningServer } from "../support/running-server";
import { Reference } from "./reference/reference";
import { reviewedFacts } from "../support/reviewed-facts";

interface Id {
  readonly id: string;
}
const ids = (nodes: readonly Id[]) => nodes.map(({ id }) => id);

/** PRINT=1 shows the answers. */
const printed = process.env["PRINT"] === "1";

// The answers that the documents quote, over the reviewed facts: the server's and the reference's must be equal.
describe("questions about the reviewed facts", () => {
  let server: RunningServer;
  let reference: Reference;
  beforeAll(async () => {
    reference = new Reference(await reviewedFacts());
    server = await runningServer();
  });
  afterAll(() => server.close());

  async function answer<Data>(query: string): Promise<Data> {
    return (await server.data(query)) as Data;
  }

  function isSame(question: string, answered: unknown, expected: unknown): void {
    if (printed) process.stdout.write(`${question}\n${JSON.stringify(answered, null, 1)}\n\n`);
    expect(answered).toEqual(expected);
  }

  it("which regions target education", async () => {
    const { domain } = await answer<{ domain: { regions: { nodes: Id[] } } }>(
      `{ domain(id: "education") { regions(first: 200) { nodes { id } } } }`,
    );
    const sets = reference.sets.byRegion(null, true);
    const expected = [...sets].filter(([, domains]) => domains.has("education")).map(([region]) => region);
    isSame("Which regions target education?", ids(domain.regions.nodes), expected.sort());
    expect(expected.length).toBeGreaterThan(0);
  });

  it("which pairs share at least two domains, and which", async () => {
    const { regionPairs } = await answer<{
      regionPairs: { nodes: { regions: Id[]; sharedDomains: Id[]; similarity: number }[] };
    }>(`{ regionPairs(minShared: 2, first: 200) { nodes { regions { id } sharedDomains { id } similarity } } }`);
    const expected = reference.regionPairs({ minShared: 2, metric: "JACCARD", includeNarrower: true });
    isSame(
      "Which pairs share at least two domains, and which?",
      regionPairs.nodes.map(({ regions, sharedDomains }) => [...ids(regions), ids(sharedDomains)]),
      expected.map(({ regions, sharedDomains }) => [...regions, sharedDomains]),
    );
    expect(expected.length).toBeGreaterThan(0);
    regionPairs.nodes.forEach(({ similarity }, index) => {
      expect(similarity).toBeCloseTo(expected[index]?.similarity.value ?? NaN, 12);
    });
  });

  it("what Nanjing and Songjiang share, and their Jaccard", async () => {
    const { sharedDomains, region } = await answer<{
      sharedDomains: Id[];
      region: { similarRegions: { region: Id; similarity: number }[] };
    }>(`{
      sharedDomains(regions: ["320100", "310117"]) { id }
      region(id: "320100") { similarRegions(first: 200) { region { id } similarity } }
    }`);
    const similarity = region.similarRegions.find((similar) => similar.region.id === "310117")?.similarity;
    const expected = reference
      .similarRegions("320100", { metric: "JACCARD", includeNarrower: true })
      .find((similar) => similar.region === "310117");
    isSame(
      "What do Nanjing and Songjiang share, and what is their Jaccard?",
      { sharedDomains: ids(sharedDomains), similarity },
      {
        sharedDomains: reference.sharedDomains(["320100", "310117"], true),
        similarity: expected?.similarity.value,
      },
    );
    expect(similarity).toBeGreaterThan(0);
  });

  it("which domains only one region targets", async () => {
    const { domains } = await answer<{ domains: { nodes: (Id & { regions: { totalCount: number; nodes: Id[] } })[] } }>(
      `{ domains(first: 200) { nodes { id regions { totalCount nodes { id } } } } }`,
    );
    const sets = [...reference.sets.byRegion(null, true)];
    const expected = reference.known.domains.all.flatMap(({ id }) => {
      const regions = sets.filter(([, set]) => set.has(id)).map(([region]) => region);
      return regions.length === 1 ? [{ domain: id, regions }] : [];
    });
    isSame(
      "Which domains does only one region target?",
      domains.nodes
        .filter(({ regions }) => regions.totalCount === 1)
        .map(({ id, regions }) => ({ domain: id, regions: ids(regions.nodes) })),
      expected,
    );
    expect(expected.length).toBeGreaterThan(0);
  });

  it("Wuxi's domain gaps", async () => {
    const { region } = await answer<{ region: { domainGaps: { domain: Id; peers: Id[] }[] } }>(
      `{ region(id: "320200") { domainGaps { domain { id } peers { id } } } }`,
    );
    const expected = reference.domainGaps("320200", { minPeers: 1, includeNarrower: true });
    isSame(
      "What do Wuxi's peers target that Wuxi does not?",
      region.domainGaps.map(({ domain, peers }) => ({ domain: domain.id, peers: ids(peers) })),
      expected,
    );
    expect(expected.length).toBeGreaterThan(0);
  });

  it("the paths between 昆山市 and 陵水黎族自治县", async () => {
    const { shortestPaths } = await answer<{ shortestPaths: { nodes: Id[]; relationships: object[] } }>(
      `{ shortestPaths(from: "320583", to: "469028", maxHops: 10) { nodes { id } relationships { type from to } } }`,
    );
    const expected = reference.shortestPaths("320583", "469028", 10);
    isSame(
      "How are 昆山市 and 陵水黎族自治县 connected?",
      { nodes: ids(shortestPaths.nodes), relationships: shortestPaths.relationships },
      expected,
    );
    expect(expected.nodes.length).toBeGreaterThan(2);
  });

  // The properties found this: a search that was bounded by the length of its path ran to its deadline here.
  it("no path if the shortest is longer than maxHops", async () => {
    const found = await answer(`{
      near: shortestPaths(from: "320583", to: "469028", maxHops: 3) { nodes { id } relationships { type } }
      nearest: shortestPaths(from: "industry", to: "hefei-high-tech-zone-metaverse-plan-2023/goal/1", maxHops: 1) { nodes { id } }
    }`);
    expect(found).toEqual({ near: { nodes: [], relationships: [] }, nearest: { nodes: [] } });
  });
});
