import fc from "fast-check";
import { RegionLevel } from "../../../schema/enums";
import { argumentsOf } from "../graphql-arguments";
import type { CountedPolicies } from "../reference/counted-policies";
import type { RegionPair } from "../reference/region-pairs";
import type { Metric } from "../reference/similarity";
import type { RandomGraph } from "../random-graphs";
import { holds } from "../runs";

const maybe = <Value>(values: fc.Arbitrary<Value>) => fc.option(values, { nil: undefined, freq: 2 });
const levels = maybe(fc.constantFrom(...Object.values(RegionLevel)));
const metrics = maybe(fc.constantFrom<Metric>("JACCARD", "OVERLAP", "COSINE"));
const narrower = maybe(fc.boolean());
const counts = maybe(fc.integer({ min: 1, max: 4 }));

const node = (id: string) => ({ id });
const nodes = (ids: readonly string[]) => ids.map(node);

/** Equal up to the precision of doubles: the root of COSINE may differ in its last digit. */
const close = (value: number): unknown => expect.closeTo(value, 12);

interface PairConnection {
  readonly totalCount: number;
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly nodes: readonly unknown[];
  readonly edges: readonly unknown[];
}

/** Semantics 11 to 16, the sets and counts computed from the facts alone. */
export function questions(graph: RandomGraph): void {
  describe.each([
    ["all policies", fc.constant<CountedPolicies>({})],
    ["policies that match a filter", graph.wheres.counted()],
  ])("in which %s count", (_name, counted) => {
    questionsOf(graph, counted);
  });
}

function questionsOf({ run, facts, reference, server, answers }: RandomGraph, counted: fc.Arbitrary<CountedPolicies>) {
  const region = fc.constantFrom(...facts.regions.map(({ id }) => id));
  const regionOrUnknown = fc.oneof({ weight: 15, arbitrary: region }, fc.constant("990000"));
  const domains = maybe(fc.shuffledSubarray([...facts.domains.map(({ id }) => id), "unknown"], { minLength: 1 }));

  const pair = ({ regions, sharedDomains, similarity }: RegionPair) => ({
    regions: nodes(regions),
    sharedDomains: nodes(sharedDomains),
    similarity: close(similarity.value),
  });

  const pairs = fc.record({
    region: maybe(regionOrUnknown),
    within: maybe(regionOrUnknown),
    level: levels,
    domains,
    minShared: counts,
    metric: metrics,
    includeNarrower: narrower,
  });
  it("regionPairs, walked to the end", () =>
    holds(fc.record({ pairs, counted, size: fc.integer({ min: 1, max: 60 }) }), run, async (question) => {
      const { pairs: parameters, size, counted: policies } = question;
      const { minShared = 1, metric = "JACCARD", includeNarrower = true, ...rest } = parameters;
      const whole = reference.counting(policies).regionPairs({ ...rest, minShared, metric, includeNarrower });
      const first = Math.min(200, Math.max(size, Math.ceil(whole.length / 4)));
      const fields = "{ regions { id } sharedDomains { id } similarity }";
      const selection = `{ totalCount nodes ${fields} edges { node ${fields} } pageInfo { hasNextPage hasPreviousPage endCursor } }`;
      let after: string | undefined;
      for (let start = 0; start === 0 || start < Math.min(whole.length, 4 * first); start += first) {
        const query = `{ regionPairs${argumentsOf({ ...policies, ...parameters, first, after })} ${selection} }`;
        const data = await server().data(query);
        const connection = data["regionPairs"] as PairConnection;
        const expected = whole.slice(start, start + first).map(pair);
        after = connection.pageInfo.endCursor ?? undefined;
        expect({ query, connection }).toEqual({
          query,
          connection: {
            totalCount: whole.length,
            nodes: expected,
            edges: expected.map((row) => ({ node: row })),
            pageInfo: {
              hasNextPage: start + first < whole.length,
              hasPreviousPage: start > 0,
              endCursor: expected.length === 0 ? null : (expect.any(String) as unknown),
            },
          },
        });
      }
    }));

  const similar = fc.record({
    metric: metrics,
    level: levels,
    includeNarrower: narrower,
    first: maybe(fc.integer({ min: 0, max: 60 })),
  });
  it("similarRegions", () =>
    holds(fc.record({ id: region, similar, counted }), run, async ({ id, similar: parameters, counted: policies }) => {
      const { metric = "JACCARD", includeNarrower = true, level, first = 10 } = parameters;
      const fields = `{ region { id } similarity sharedDomains { id } }`;
      const rows = reference.counting(policies).similarRegions(id, { metric, includeNarrower, level }).slice(0, first);
      await answers(
        `{ region(id: "${id}") { similarRegions${argumentsOf({ ...policies, ...parameters })} ${fields} } }`,
        {
          region: {
            similarRegions: rows.map((row) => ({
              region: node(row.region),
              similarity: close(row.similarity.value),
              sharedDomains: nodes(row.sharedDomains),
            })),
          },
        },
      );
    }));

  const several = fc.array(regionOrUnknown, { minLength: 1, maxLength: 4 });
  it("sharedDomains, of several regions and of one with another", () =>
    holds(fc.record({ one: region, several, includeNarrower: narrower, counted }), run, async (question) => {
      const { includeNarrower, counted: policies } = question;
      const counting = reference.counting(policies);
      const other = question.several[0] ?? "";
      const [all, both] = [question.several, [question.one, other]].map((regions) =>
        nodes(counting.sharedDomains(regions, includeNarrower ?? true)),
      );
      await answers(
        `{
            sharedDomains${argumentsOf({ ...policies, regions: question.several, includeNarrower })} { id }
            region(id: "${question.one}") { sharedDomains${argumentsOf({ ...policies, with: other, includeNarrower })} { id } }
          }`,
        { sharedDomains: all, region: { sharedDomains: both } },
      );
    }));

  const gapRequests = fc.record({ minPeers: counts, includeNarrower: narrower });
  it("domainGaps", () =>
    holds(
      fc.record({ id: region, gaps: gapRequests, counted }),
      run,
      async ({ id, gaps: question, counted: policies }) => {
        const { minPeers = 1, includeNarrower = true } = question;
        const gaps = reference.counting(policies).domainGaps(id, { minPeers, includeNarrower });
        await answers(
          `{ region(id: "${id}") { domainGaps${argumentsOf({ ...policies, ...question })} { domain { id } peers { id } } } }`,
          {
            region: { domainGaps: gaps.map(({ domain, peers }) => ({ domain: node(domain), peers: nodes(peers) })) },
          },
        );
      },
    ));

  const matrix = fc.record({ within: maybe(regionOrUnknown), level: levels, domains, includeNarrower: narrower });
  it("domainMatrix", () =>
    holds(fc.record({ matrix, counted }), run, async ({ matrix: parameters, counted: policies }) => {
      const { includeNarrower = true, ...rest } = parameters;
      const expected = reference.counting(policies).domainMatrix({ ...rest, includeNarrower });
      const fields = "{ regions { id } domains { id } cells { region { id } domain { id } policies measures } }";
      await answers(`{ domainMatrix${argumentsOf({ ...policies, ...parameters })} ${fields} }`, {
        domainMatrix: {
          regions: nodes(expected.regions),
          domains: nodes(expected.domains),
          cells: expected.cells.map((cell) => ({ ...cell, region: node(cell.region), domain: node(cell.domain) })),
        },
      });
    }));
}
