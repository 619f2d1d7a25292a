import type { GraphSets } from "../../src/comparison/graph-sets";
import type { Facts } from "../../src/facts/facts";

/** What the comparison would read from a graph with these facts: entries not sorted by id, one focus for each policy. */
export function graphSetsOf({ regions, domains, policies }: Facts): GraphSets {
  return {
    version: "1",
    regions: regions.map(({ id, level, parent }) => ({ id, level, parent })).reverse(),
    domains: domains.map(({ id, broader }) => ({ id, broader })),
    focuses: policies.map((policy) => ({
      region: policy.region.id,
      domains: [policy, ...policy.measures].flatMap((stating) => stating.domains.map(({ id }) => id)),
    })),
  };
}
