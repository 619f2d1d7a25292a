import fc from "fast-check";
import type { Facts } from "../../src/facts/facts";
import { codePointLength } from "../../src/text/code-points";
import { randomDomains, randomOrganizations, targetGroups, technologies } from "./random/random-names";
import { randomPolicies } from "./random/random-policies";
import { randomRegions } from "./random/random-regions";
import { sources } from "./random/random-sources";

/** Facts of a country with three provinces, twelve domains and up to this number of policies, from several sources. */
function randomFacts(maxPolicies: number): fc.Arbitrary<Facts> {
  const ids = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  const named = randomRegions.chain((regions) =>
    fc.tuple(fc.constant(regions), randomDomains, randomOrganizations(ids(regions))),
  );
  return named.chain(([regions, domains, organizations]) => {
    const known = {
      sources: ids(sources),
      length: Math.min(...sources.map(({ text }) => codePointLength(text))),
      regions: ids(regions),
      domains: ids(domains),
      technologies: ids(technologies),
      organizations: ids(organizations),
      targetGroups: ids(targetGroups),
    };
    return randomPolicies(known, maxPolicies).map((policies) => ({
      sources,
      regions,
      domains,
      technologies,
      organizations,
      targetGroups,
      policies,
    }));
  });
}

/** The facts of this seed, always the same. */
export function sampleFacts(seed: number, maxPolicies: number): Facts {
  const [facts] = fc.sample(randomFacts(maxPolicies), { seed, numRuns: 1 });
  if (!facts) throw new Error("fast-check gave no facts.");
  return facts;
}
