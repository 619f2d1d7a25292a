// Long, because each argument of a query has a row: a wrong value, and what the error says.
import { boltProxy, type BoltProxy } from "../support/bolt-proxy";
import { runningServer, type RunningServer } from "../support/running-server";
import { sharedNeo4j } from "../support/lent-neo4j";
import { openTestDatabase } from "../support/test-database";

describe("arguments are checked before any statement runs", () => {
  let proxy: BoltProxy;
  let server: RunningServer;
  beforeAll(async () => {
    proxy = await boltProxy((await sharedNeo4j()).uri);
    server = await runningServer(openTestDatabase({ uri: proxy.uri }));
  });
  beforeEach(async () => {
    proxy.takeStatements();
    await server.data('{ policy(id: "none") { id } }');
    expect(proxy.takeStatements()).toHaveLength(1);
  });
  afterAll(async () => {
    await server.close();
    await proxy.close();
  });

  const refused: [name: string, query: string, argument: string, message: string][] = [
    ["a page that is too long", "{ policies(first: 201) { totalCount } }", "policies.first", "must be from 0 to 200"],
    ["a page of less than nothing", "{ policies(last: -1) { totalCount } }", "policies.last", "must be from 0 to 200"],
    [
      "first and last together",
      "{ policies(first: 1, last: 1) { totalCount } }",
      "policies.last",
      "cannot be combined with first",
    ],
    [
      "a day that the calendar does not have",
      '{ policies(where: { publishedOn: { gte: "2023-02-30" } }) { totalCount } }',
      "policies.where.publishedOn.gte",
      "must be a valid date, written YYYY-MM-DD",
    ],
    [
      "a day in another form",
      '{ policies(where: { or: [{}, { publishedOn: { eq: "7.2.2023" } }] }) { totalCount } }',
      "policies.where.or[1].publishedOn.eq",
      "must be a valid date, written YYYY-MM-DD",
    ],
    ["an id with a blank", '{ region(id: "32 01") { name } }', "region.id", "must be an id"],
    ["an empty id", '{ node(id: "") { id } }', "node.id", "must be an id"],
    [
      "an id in a list",
      '{ policies(where: { id: { in: ["a", " "] } }) { totalCount } }',
      "policies.where.id.in",
      "must be an id",
    ],
    [
      "an order of two keys in one object",
      "{ policies(orderBy: [{ title: ASC, id: DESC }]) { totalCount } }",
      "policies.orderBy",
      "must contain one key in each object",
    ],
    [
      "an order that names a key twice",
      "{ policies(orderBy: [{ title: ASC }, { title: DESC }]) { totalCount } }",
      "policies.orderBy",
      "must name each key only once",
    ],
    ["an empty order", "{ policies(orderBy: []) { totalCount } }", "policies.orderBy", "must contain at least one key"],
    [
      "a text that is too long",
      `{ policies(where: { title: { contains: "${"长".repeat(201)}" } }) { totalCount } }`,
      "policies.where.title.contains",
      "must be at most 200 characters",
    ],
    [
      "a cursor of nothing",
      '{ policies(after: "???") { totalCount } }',
      "policies.after",
      "must be a cursor from this list",
    ],
    [
      "a nested field's page, under its alias",
      '{ here: region(id: "320100") { all: policies(first: 1000) { totalCount } } }',
      "here.all.first",
      "must be from 0 to 200",
    ],
    ["neither id nor name", "{ region { id } }", "region.id", "must be an id: provide either it or name"],
    ["both id and name", '{ region(id: "320100", name: "南京") { id } }', "region.id", "must be an id: provide either"],
    [
      "no regions to compare",
      "{ sharedDomains(regions: []) { id } }",
      "sharedDomains.regions",
      "must contain at least one id",
    ],
    [
      "no domains to compare",
      "{ domainMatrix(domains: []) { cells { policies } } }",
      "domainMatrix.domains",
      "must contain at",
    ],
    [
      "pairs that share nothing",
      "{ regionPairs(minShared: 0) { totalCount } }",
      "regionPairs.minShared",
      "must be 1 or more",
    ],
    [
      "a filter of a question with a text too long",
      `{ domainMatrix(where: { title: { contains: "${"x".repeat(300)}" } }) { cells { policies } } }`,
      "domainMatrix.where.title.contains",
      "must be",
    ],
    [
      "a filter of the policies of a region with a text too long",
      `{ regions(where: { policies: { none: { title: { eq: "${"x".repeat(300)}" } } } }) { totalCount } }`,
      "regions.where.policies.none.title.eq",
      "must be",
    ],
    [
      "a day of a question that no calendar has",
      '{ region(id: "320100") { domainGaps(asOf: "2023-02-30") { domain { id } } } }',
      "region.domainGaps.asOf",
      "must be",
    ],
    [
      "a path too long",
      '{ shortestPaths(from: "a", to: "b", maxHops: 11) { nodes { id } } }',
      "shortestPaths.maxHops",
      "must be from 1 to 10",
    ],
    [
      "too wide a neighbourhood",
      '{ neighborhood(id: "a", hops: 4) { nodes { id } } }',
      "neighborhood.hops",
      "must be from 1 to 3",
    ],
    ["an empty search", '{ search(query: "") { totalCount } }', "search.query", "must be from 1 to 100 characters"],
    [
      "an argument inside a fragment on an interface",
      '{ node(id: "320100") { ... on Region { children(first: 999) { totalCount } } } }',
      "node.children.first",
      "must be from 0 to 200",
    ],
  ];

  it.each(refused)("%s is refused by name", async (_name, query, argument, message) => {
    const { status, data, errors } = await server.request(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors).toHaveLength(1);
    expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument });
    expect(errors?.[0]?.message).toMatch(`${argument} ${message}`);
    expect(proxy.takeStatements()).toEqual([]);
  });

  it("all problems of all root fields are reported together", async () => {
    const { errors } = await server.request(
      `query ($many: Int!) {
      policies(first: $many) { nodes { measures(where: { text: { contains: "${"x".repeat(300)}" } }) { id } } }
      regions(last: -5, first: 2) { totalCount }
    }`,
      { many: 900 },
    );
    expect(errors?.map(({ extensions }) => extensions["argument"])).toEqual([
      "policies.first",
      "policies.nodes.measures.where.text.contains",
      "regions.last",
      "regions.last",
    ]);
    expect(proxy.takeStatements()).toEqual([]);
  });

  it("a cursor of another order is refused", async () => {
    const { policies } = await server.data("{ policies(first: 1) { pageInfo { endCursor } } }");
    const { endCursor } = (policies as { pageInfo: { endCursor: string } }).pageInfo;
    const { errors } = await server.request(
      "query ($after: String) { policies(after: $after, orderBy: [{ title: ASC }]) { totalCount } }",
      { after: endCursor },
    );
    expect(errors?.[0]?.message).toContain("must be a cursor from this list in this order");
  });

  describe("a cursor of an order that depends on arguments", () => {
    const pairs = (more: string) => `regionPairs(includeNarrower: true, ${more}`;
    const listed = (list: string, page: string) =>
      `{ list: ${list}, ${page}) { edges { cursor node { __typename } } pageInfo { endCursor } } }`;
    const cursorOf = async (list: string) => {
      const data = await server.data(listed(list, "first: 1"));
      return (data["list"] as { pageInfo: { endCursor: string } }).pageInfo.endCursor;
    };

    it.each([
      [pairs("metric: JACCARD"), pairs("metric: COSINE"), "metric"],
      [pairs("metric: JACCARD"), "regionPairs(includeNarrower: false, metric: JACCARD", "includeNarrower"],
      [pairs("minShared: 1"), pairs("level: PROVINCE"), "level"],
      [pairs("minShared: 1"), pairs('domains: ["education", "tourism", "culture"]'), "domains"],
      [pairs("minShared: 1"), pairs('region: "320100"'), "region"],
      [pairs("minShared: 1"), pairs("where: { kind: { eq: ACTION_PLAN } }"), "where"],
      [pairs("where: { kind: { eq: ACTION_PLAN } }"), pairs("minShared: 1"), "where"],
      [pairs("where: { kind: { eq: ACTION_PLAN } }"), pairs("where: { kind: { eq: EVENT } }"), "where"],
      [pairs('asOf: "2023-06-30"'), pairs('asOf: "2023-07-01"'), "asOf"],
      ['search(query: "元宇宙"', 'search(query: "教育"', "query"],
      ['search(query: "元宇宙"', 'search(query: "元宇宙产业"', "query"],
    ])("%s) is not a cursor of %s)", async (one, other, argument) => {
      const cursor = await cursorOf(one);
      proxy.takeStatements();
      const { status, errors } = await server.request(listed(other, `after: "${cursor}"`));
      expect(status).toBe(400);
      expect(errors?.[0]?.extensions).toEqual({ code: "BAD_USER_INPUT", argument: "list.after" });
      expect(errors?.[0]?.message).toMatch(new RegExp(`depends on .*\\b${argument}\\b.*leave it out`));
      expect(proxy.takeStatements()).toEqual([]);
    });

    it.each([
      [pairs("metric: JACCARD"), pairs("minShared: 2")],
      [pairs("minShared: 1"), pairs('within: "320000"')],
      [pairs('domains: ["education", "tourism"]'), pairs('domains: ["tourism", "education"]')],
      [
        pairs('where: { stage: { eq: ISSUED }, publishedOn: { gte: "2023-01-01", lt: "2024-01-01" } }'),
        pairs('where: { publishedOn: { lt: "2024-01-01", gte: "2023-01-01" }, stage: { eq: ISSUED } }, minShared: 2'),
      ],
      ['search(query: "元宇宙"', 'search(query: "元宇宙", types: [POLICY]'],
    ])("%s) is a cursor of %s), which has the same order", async (one, other) => {
      const { errors } = await server.request(listed(other, `after: "${await cursorOf(one)}"`));
      expect(errors).toBeUndefined();
    });
  });

  it.each([
    ["a syntax error", "{ policies(", "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", "{ policies { nodes { colour } } }", "GRAPHQL_VALIDATION_FAILED"],
    ["a value of the wrong type", '{ policies(first: "ten") { totalCount } }', "GRAPHQL_VALIDATION_FAILED"],
  ])("%s is the client's mistake, without a stack", async (_name, query, code) => {
    const { status, errors } = await server.request(query);
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions["code"]).toBe(code);
    expect(JSON.stringify(errors)).not.toMatch(/stacktrace|node_modules|MATCH/);
  });

  it("a variable of the wrong type is BAD_USER_INPUT", async () => {
    const { status, errors } = await server.request("query ($n: Int) { policies(first: $n) { totalCount } }", {
      n: "x",
    });
    expect(status).toBe(400);
    expect(errors?.[0]?.extensions["code"]).toBe("BAD_USER_INPUT");
  });

  it("an explicit null means the default", async () => {
    const query = "query ($n: Int) { policies(first: $n, last: null, where: null) { nodes { id } } }";
    const { policies } = await server.data(query, { n: null });
    expect((policies as { nodes: unknown[] }).nodes).toHaveLength(10);
  });

  it("an unknown id gives null, or an empty list, and no error", async () => {
    const data = await server.data(`{
      node(id: "nothing") { id }
      policies(where: { region: { within: "999999" } }) { totalCount }
    }`);
    expect(data).toEqual({ node: null, policies: { totalCount: 0 } });
  });
});
