import fc from "fast-check";
import { RegionLevel } from "../../../schema/enums";
import { argumentsOf } from "../graphql-arguments";
import type { Count, Granularity } from "../reference/facets";
import type { PolicyFacts } from "../../../src/facts/facts";
import { newestFirst } from "../reference/orders";
import type { RandomGraph } from "../random-graphs";
import { holds } from "../runs";

const DEPTH = 2;
const levels = fc.option(fc.constantFrom(...Object.values(RegionLevel)), { nil: undefined });
const granularities = fc.option(fc.constantFrom<Granularity>("MONTH", "QUARTER", "YEAR"), { nil: undefined });
const questions = {
  level: levels,
  granularity: granularities,
  first: fc.constantFrom(0, 1, 3),
  issuers: fc.constantFrom(undefined, 0, 2),
};

interface Question {
  readonly level?: RegionLevel | undefined;
  readonly granularity?: Granularity | undefined;
  readonly issuers?: number | undefined;
}

const selection = ({ level, granularity, issuers }: Question) => `{ totalCount facets {
  byDomain { domain { id } policies }
  bySubject { domain { id } policies }
  byRegion${argumentsOf({ level })} { region { id } policies }
  byKind { kind policies }
  byStage { stage policies }
  byIssuer${argumentsOf({ first: issuers })} { organization { id } policies }
  byInstrument { instrument measures policies }
  byPeriod${argumentsOf({ granularity })} { period policies }
  undated${argumentsOf({ granularity })}
} }`;

const nodes = (name: string, counts: readonly Count[]) =>
  counts.map(([id, policies]) => ({ [name]: { id }, policies }));
const values = (name: string, counts: readonly Count[]) =>
  counts.map(([value, policies]) => ({ [name]: value, policies }));

/** Semantics 17, over root lists and over lists below a node. */
export function facets({ run, facts, reference, wheres, answers }: RandomGraph): void {
  function expected(policies: readonly PolicyFacts[], { level, granularity, issuers }: Question) {
    const facets = reference.facets(policies);
    return {
      totalCount: policies.length,
      facets: {
        byDomain: nodes("domain", facets.byDomain()),
        bySubject: nodes("domain", facets.bySubject()),
        byRegion: nodes("region", facets.byRegion(level)),
        byKind: values("kind", facets.byKind()),
        byStage: values("stage", facets.byStage()),
        byIssuer: nodes("organization", facets.byIssuer(issuers ?? 20)),
        byInstrument: facets
          .byInstrument()
          .map(([instrument, measures, policies]) => ({ instrument, measures, policies })),
        byPeriod: values("period", facets.byPeriod(granularity ?? "MONTH")),
        undated: facets.undated(granularity ?? "MONTH"),
      },
    };
  }

  it("policies", () =>
    holds(fc.record({ where: wheres.policy(DEPTH), ...questions }), run, async ({ where, first, ...question }) => {
      const query = `{ policies${argumentsOf({ where, first })} ${selection(question)} }`;
      const policies = expected(reference.policies(where), question);
      await answers(query, { policies });
    }));

  const ofRegion = fc.record({
    region: fc.constantFrom(...facts.regions.map(({ id }) => id)),
    includeDescendants: fc.boolean(),
    where: wheres.policy(1),
    ...questions,
  });
  it("Region.policies", () =>
    holds(ofRegion, run, async ({ region, includeDescendants, where, first, ...question }) => {
      const own = reference.known.policiesOf(region, includeDescendants ? "subtree" : "own");
      const list = `policies${argumentsOf({ where, includeDescendants, first })} ${selection(question)}`;
      const query = `{ region(id: "${region}") { ${list} } }`;
      const policies = expected(reference.policies(where, newestFirst, own), question);
      await answers(query, { region: { policies } });
    }));

  const ofDomain = fc.record({
    domain: fc.constantFrom(...facts.domains.map(({ id }) => id)),
    includeNarrower: fc.boolean(),
    where: wheres.policy(1),
    ...questions,
  });
  it("Domain.policies", () =>
    holds(ofDomain, run, async ({ domain, includeNarrower, where, first, ...question }) => {
      const own = facts.policies.filter((policy) => reference.sets.ofPolicy(policy, includeNarrower).has(domain));
      const list = `policies${argumentsOf({ where, includeNarrower, first })} ${selection(question)}`;
      const query = `{ domain(id: "${domain}") { ${list} } }`;
      const policies = expected(reference.policies(where, newestFirst, own), question);
      await answers(query, { domain: { policies } });
    }));
}
