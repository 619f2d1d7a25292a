import { getOperationAST, parse, validate } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import type { Facts } from "../../src/facts/facts";
import { compileAndRun } from "../../src/main/compile-and-run";
import { importInBatches } from "../../src/graph/import/import-batches";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import { type OwnNeo4j, newNeo4j } from "../support/lent-neo4j";
import { copiedPolicies } from "./copied-policies";
import { Profiler } from "./profiled";
import { reviewedFacts } from "../support/reviewed-facts";

/** Copies of the reviewed policies at first, and later: with fewer, pages are not full, and plans differ. */
const FEW = 800;
const MANY = 2_400;

/** The maximum cost of a page in db hits; the cost does not increase with the graph. */
const pages: readonly [name: string, query: string, most: number][] = [
  [
    "the newest 20, nested",
    `{ policies(first: 20) { nodes { id title publishedOn region { id name parent { id name } } domains { id name }
       measures { ordinal text domains { id name } } } pageInfo { hasNextPage endCursor } } }`,
    4_000,
  ],
  [
    "a page deep in the list",
    `{ policies(first: 20, after: "CURSOR") { nodes { id title } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    200,
  ],
  [
    "the page before it",
    `{ policies(last: 20, before: "CURSOR") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }`,
    200,
  ],
  ["one policy", `{ policy(id: "copy-000011") { title kind publishedOn region { name } domains { name } } }`, 120],
  ["a domain with 50 regions", `{ domain(id: "industry") { name regions(first: 50) { nodes { id name } } } }`, 403],
  [
    "the newest in a province and a domain",
    `{ policies(first: 20, where: { region: { within: "510000" }, domains: { some: { within: "industry" } } }) { nodes { id } } }`,
    260,
  ],
  [
    "the newest in a county",
    `{ policies(first: 20, where: { region: { within: "510104" } }) { nodes { id title } pageInfo { hasNextPage } } }`,
    120,
  ],
  [
    "a page deep in a province's list",
    `{ policies(first: 20, after: "CURSOR", where: { region: { within: "510000" } }) {
       nodes { id title } pageInfo { hasNextPage hasPreviousPage endCursor } } }`,
    200,
  ],
  [
    "the newest of a province before a day",
    `{ policies(first: 20, where: { region: { within: "510000" }, publishedOn: { lt: "2017-01-01" } }) {
       nodes { id title } } }`,
    120,
  ],
  [
    "the newest of a region and all below it",
    `{ region(id: "510000") { name policies(first: 20, includeDescendants: true) { nodes { id title } } } }`,
    120,
  ],
  [
    "the newest 20 of a day",
    `{ policies(first: 20, asOf: "2019-01-01") { nodes { id title status amendedOn } pageInfo { hasNextPage endCursor } } }`,
    250,
  ],
  ["how many policies there are", `{ policies { totalCount } }`, 4],
  [
    "pairs of regions",
    `{ regionPairs(first: 20) { nodes { regions { id name } sharedDomains { id } similarity } } }`,
    3_000,
  ],
  [
    "pairs of regions, without what they share",
    `{ regionPairs(first: 20) { nodes { regions { id name } similarity } } }`,
    500,
  ],
  [
    "the regions most similar to one",
    `{ region(id: "110101") { similarRegions(first: 20) { region { id name } similarity } } }`,
    250,
  ],
];

const year = 'publishedOn: { gte: "2017-01-01", lt: "2018-01-01" }';

/** The maximum cost of what is counted over the policies of a year, in db hits for each of these policies. */
const counts: readonly [name: string, query: string, most: number][] = [
  ["policies of a year", `{ policies(first: 0, where: { ${year} }) { totalCount } }`, 2],
  [
    "policies of a kind in a year",
    `{ policies(first: 0, where: { kind: { eq: NOTICE }, ${year} }) { totalCount } }`,
    3,
  ],
  [
    "policies of a province in a year",
    `{ policies(first: 0, where: { region: { within: "510000" }, ${year} }) { totalCount } }`,
    2,
  ],
  [
    "facets that read policies alone",
    `{ policies(first: 0, where: { ${year} }) {
       facets { byKind { kind policies } byStage { stage policies } byPeriod { period policies } undated } } }`,
    10,
  ],
];

/** What policies refer to is in the graph already. */
const nothingNew = {
  ...{ regions: [], domains: [], technologies: [], organizations: [], targetGroups: [] },
  sources: [],
};

describe("the cost of a page", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  let profiler: Profiler;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await newNeo4j("country");
    database = new Database({ ...neo4j, statementTimeout: 20_000 });
    profiler = new Profiler(neo4j);
    facts = await reviewedFacts();
  });
  afterAll(async () => {
    await profiler.close();
    await database.close();
    await neo4j.giveBack();
  });

  const schema = buildGraphSchema();
  let sent: RunnableStatement[] = [];
  const recording = {
    read(statement: RunnableStatement) {
      sent.push(statement);
      return database.read(statement);
    },
    stream: (statement: RunnableStatement) => database.stream(statement),
  };

  /** The values of the root fields, and what was sent to the database for them. */
  async function run(query: string) {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The query holds no operation.");
    const { compile, run: answer } = answers;
    sent = [];
    const fields = [...compile({ schema, document, operation, variables: {} }).values()];
    const values = (await Promise.all(fields.map((field) => answer(field)))).map(({ value }) => value);
    return { values, statements: sent };
  }
  const answers = compileAndRun(recording);

  /** The db hits of each page; its second run counts, when the cache in memory is filled. */
  async function costs(): Promise<Record<string, number>> {
    const { values } = await run(`{ policies(first: 1, orderBy: [{ publishedOn: DESC }],
      where: { publishedOn: { lte: "2019-01-01" } }) { pageInfo { endCursor } } }`);
    const [{ pageInfo }] = values as [{ pageInfo: { endCursor: string } }];
    const found: Record<string, number> = {};
    for (const [name, query] of pages) {
      const requested = query.replace("CURSOR", pageInfo.endCursor);
      await run(requested);
      const { statements } = await run(requested);
      expect({ name, statements: statements.length }).toEqual({ name, statements: 1 });
      for (const statement of statements) found[name] = await profiler.hits(statement);
    }
    return found;
  }

  const copyPolicies = (from: number, to: number) =>
    importInBatches(database, { ...nothingNew, policies: copiedPolicies(facts, from, to) }, { size: 300 });

  it("is within its bound, with one statement for each root field, and does not grow with the graph", async () => {
    await copyPolicies(0, FEW);
    // Plans depend on the indexes' statistics, which the database samples when it has time.
    await database.define("CALL db.prepareForReplanning(60)");
    const few = await costs();
    await copyPolicies(FEW, MANY);
    await database.define("CALL db.prepareForReplanning(60)");
    const many = await costs();
    const broken = pages.flatMap(([name, , max]) => {
      const [before = NaN, after = NaN] = [few[name], many[name]];
      return after <= max && after <= 1.3 * before + 20 ? [] : [{ name, before, after, most: max }];
    });
    expect(broken).toEqual([]);

    const [{ totalCount }] = (await run(counts[0]?.[1] ?? "")).values as [{ totalCount: number }];
    const dear: object[] = [];
    for (const [name, query, most] of counts) {
      const [statement] = (await run(query)).statements;
      const hits = statement ? await profiler.hits(statement) : NaN;
      if (!(hits <= most * totalCount + 30)) dear.push({ name, hits, most: most * totalCount + 30 });
    }
    // Scanning all policies would read several times as many as those of a year.
    expect({ dear, few: totalCount > 0 && totalCount < MANY / 4 }).toEqual({ dear: [], few: true });
  }, 300_000);
});
