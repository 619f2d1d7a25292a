import fc from "fast-check";
import { argumentsOf } from "../graphql-arguments";
import type { PolicyFacts } from "../../../src/facts/facts";
import { isValidOn } from "../reference/counted-policies";
import { newestFirst } from "../reference/orders";
import type { RandomGraph } from "../random-graphs";
import { holds } from "../runs";

const validOn = (day: string) => (policy: PolicyFacts) => isValidOn(policy, day);

/** Lists of policies with `asOf`. No policy of a random graph is amended or repealed. */
export function asOf({ run, facts, reference, wheres, answers }: RandomGraph): void {
  const days = facts.policies.flatMap(({ publishedOn, expiresOn }) => [publishedOn, expiresOn ?? publishedOn]);
  const afterThem = days.map((day) => new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10));
  const day = fc.constantFrom("2022-01-01", "2023-02-20", ...days, ...afterThem);

  it("policies", () =>
    holds(fc.record({ where: wheres.policy(1), day }), run, async (query) => {
      const valid = reference.policies(query.where, newestFirst, facts.policies.filter(validOn(query.day)));
      const list = `policies${argumentsOf({ where: query.where, asOf: query.day, first: 200 })}`;
      await answers(`{ ${list} { totalCount nodes { id } } }`, {
        policies: { totalCount: valid.length, nodes: valid.map(({ id }) => ({ id })) },
      });
    }));

  const ofRegion = fc.record({ region: fc.constantFrom(...facts.regions.map(({ id }) => id)), day });
  it("Region.policies", () =>
    holds(ofRegion, run, async (query) => {
      const own = reference.known.policiesOf(query.region, "subtree").filter(validOn(query.day));
      const list = `policies${argumentsOf({ includeDescendants: true, asOf: query.day, first: 200 })} { nodes { id } }`;
      await answers(`{ region(id: "${query.region}") { ${list} } }`, {
        region: { policies: { nodes: reference.policies({}, newestFirst, own).map(({ id }) => ({ id })) } },
      });
    }));
}
