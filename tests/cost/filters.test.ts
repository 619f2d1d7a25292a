// The cost of each filter, alone and in pairs, at two sizes of the graph.
import { getOperationAST, parse, validate } from "graphql";
import { buildGraphSchema } from "../../schema/build-schema";
import type { Facts, PolicyFacts } from "../../src/facts/facts";
import { importInBatches } from "../../src/graph/import/import-batches";
import { compileAndRun } from "../../src/main/compile-and-run";
import { Database } from "../../src/neo4j/database";
import type { RunnableStatement } from "../../src/neo4j/runnable-statement";
import { newNeo4j, type OwnNeo4j } from "../support/lent-neo4j";
import { reviewedFacts } from "../support/reviewed-facts";
import { copiedPolicies } from "./copied-policies";
import { Profiler } from "./profiled";

const FEW = 600;
const MANY = 2_400;
const RARE = 5;

/** The maximum db hits where an index finds what matches. */
const INDEXED = 150;

/** What only the rare policies have. */
const rare = {
  issuer: "organization:rare",
  technology: "technology:rare",
  domain: "rare",
  county: "659001",
};

/**
 * How the database finds the newest policies that match, and how many there are. `index`: it reads about those that match,
 * however large the graph is. `order`: it reads all policies in their order, until the page is full, and all of them to count
 * those that match. `most`: the maximum db hits of that, for each policy of the graph.
 */
type Way = "index" | { readonly most: number };

const filters: Readonly<Record<string, readonly [where: string, way: Way]>> = {
  id: ['id: { eq: "rare-000001" }', "index"],
  title: ['title: { contains: "罕见" }', { most: 5 }],
  kind: ["kind: { eq: OTHER }", { most: 3 }],
  stage: ["stage: { eq: TRIAL }", { most: 3 }],
  publishedOn: ['publishedOn: { gte: "2040-01-01" }', "index"],
  publishedOnPrecision: ["publishedOnPrecision: { eq: MONTH }", { most: 3 }],
  effectiveOn: ['effectiveOn: { gte: "2040-01-01" }', { most: 3 }],
  expiresOn: ['expiresOn: { gte: "2040-01-01" }', { most: 3 }],
  status: ["status: { eq: REPEALED }", { most: 3 }],
  amendedOn: ['amendedOn: { gte: "2040-01-01" }', { most: 3 }],
  repealedOn: ['repealedOn: { gte: "2040-01-01" }', { most: 3 }],
  region: [`region: { id: { eq: "${rare.county}" } }`, "index"],
  "within a region": [`region: { within: "${rare.county}" }`, "index"],
  domain: [`domains: { some: { id: { eq: "${rare.domain}" } } }`, { most: 3 }],
  "within a domain": [`domains: { some: { within: "${rare.domain}" } }`, { most: 3 }],
  subject: [`subjects: { some: { id: { eq: "${rare.domain}" } } }`, "index"],
  "instrument of a measure": ["measures: { some: { instrument: { eq: LAND } } }", { most: 40 }],
  "indicator of a goal": ['goals: { some: { indicator: { eq: "RARE" } } }', { most: 40 }],
  technology: [`technologies: { some: { id: { eq: "${rare.technology}" } } }`, "index"],
  // By its id now or before, an OR that no index answers.
  issuer: [`issuers: { some: { id: { eq: "${rare.issuer}" } } }`, { most: 25 }],
  documentNumber: ['documentNumber: { eq: "罕见〔2040〕1号" }', { most: 3 }],
  lacksEnglish: ["lacksEnglish: true", { most: 3 }],
  standing: ["standing: { eq: UNVERIFIED }", { most: 3 }],
  source: ['source: { eq: "source:rare" }', "index"],
  targetGroup: ['targetGroups: { some: { id: { eq: "group:rare" } } }', { most: 40 }],
  citation: ['cites: { some: { title: { contains: "罕见" } } }', { most: 40 }],
};

const listed = (where: string) => `{ policies(first: 20, where: { ${where} }) { nodes { id title } } }`;
const counted = (where: string) => `{ policies(first: 0, where: { ${where} }) { totalCount } }`;

function rarePolicies(facts: Facts): readonly PolicyFacts[] {
  return copiedPolicies(facts, 0, RARE).map((policy, index) => {
    const stated = { evidence: policy.region.evidence };
    return {
      ...policy,
      id: `rare-00000${String(index)}`,
      publishedOn: `2040-01-0${String(index + 1)}`,
      region: { ...stated, id: rare.county },
      issuers: [{ ...stated, id: rare.issuer }],
      technologies: [{ ...stated, id: rare.technology }],
      subjects: [{ ...stated, id: rare.domain }],
      measures: [],
      goals: [],
    };
  });
}

describe("the cost of a filter", () => {
  let neo4j: OwnNeo4j;
  let database: Database;
  let profiler: Profiler;
  let facts: Facts;
  beforeAll(async () => {
    neo4j = await newNeo4j("country");
    database = new Database({ ...neo4j, statementTimeout: 60_000 });
    profiler = new Profiler(neo4j);
    facts = await reviewedFacts();
  });
  afterAll(async () => {
    await profiler.close();
    await database.close();
    await neo4j.giveBack();
  });

  const schema = buildGraphSchema();
  const sent: RunnableStatement[] = [];
  const { compile, run } = compileAndRun({
    read(statement) {
      sent.push(statement);
      return Promise.resolve([]);
    },
    stream: (statement) => database.stream(statement),
  });

  async function hitsOf(query: string): Promise<number> {
    const document = parse(query);
    expect(validate(schema, document)).toEqual([]);
    const operation = getOperationAST(document);
    if (!operation) throw new Error("The query holds no operation.");
    sent.length = 0;
    for (const field of compile({ schema, document, operation, variables: {} }).values()) {
      await run(field).catch(() => undefined);
    }
    const [statement, ...others] = sent;
    expect(others).toEqual([]);
    return statement ? profiler.hits(statement) : NaN;
  }

  async function allHits(cases: Readonly<Record<string, string>>) {
    const hits: Record<string, number> = {};
    for (const [name, query] of Object.entries(cases)) hits[name] = await hitsOf(query);
    return hits;
  }

  const importPolicies = async (policies: readonly PolicyFacts[], more: Partial<Facts> = {}) => {
    const nothingNew = { regions: [], domains: [], technologies: [], organizations: [], targetGroups: [], sources: [] };
    await importInBatches(database, { ...nothingNew, ...more, policies }, { size: 300 });
    // Plans depend on the indexes' statistics, which the database samples when it has time.
    await database.define("CALL db.prepareForReplanning(60)");
  };

  it("is bounded by what matches where an index finds it", async () => {
    const named = { name: "罕见", nameHant: "罕見", nameEn: "rare", aliases: [] };
    const body = { ...named, region: null, broader: null, formerIds: [] };
    const entries = Object.entries(filters);
    const cases = Object.fromEntries([
      ...entries.flatMap(([name, [where]]) => [
        [name, listed(where)],
        [`number: ${name}`, counted(where)],
      ]),
      ...entries.flatMap(([one, [where, way]], place) =>
        way === "index"
          ? entries
              .slice(place + 1)
              .map(([other, [more]]) => [`${one} and ${other}`, listed(`and: [{ ${where} }, { ${more} }]`)])
          : [],
      ),
    ]) as Record<string, string>;
    await importPolicies(copiedPolicies(facts, 0, FEW), {
      // As many bodies as a country has, so that one of them issues few of the policies.
      organizations: Array.from({ length: 300 }, (_, index) => ({ ...body, id: `organization:${String(index)}` })),
    });
    await importPolicies(rarePolicies(facts), {
      domains: [{ id: rare.domain, ...named, broader: null }],
      technologies: [{ id: rare.technology, ...named }],
      organizations: [{ ...body, id: rare.issuer }],
    });
    const few = await allHits(cases);
    await importPolicies(copiedPolicies(facts, FEW, MANY));
    const many = await allHits(cases);

    const broken = Object.keys(cases).flatMap((name) => {
      const [, way = "index"] = filters[name.replace("number: ", "")] ?? [];
      const [before = NaN, after = NaN] = [few[name], many[name]];
      const isBounded = after <= INDEXED && after <= 1.3 * before + 20;
      const isTrue = way === "index" ? isBounded : !name.startsWith("number: ") || !isBounded;
      const most = way === "index" ? INDEXED : way.most * (MANY + RARE);
      return isTrue && after <= most ? [] : [{ name, way, before, after }];
    });
    expect(broken).toEqual([]);
  }, 500_000);
});
