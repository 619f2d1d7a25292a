import type { GraphSets } from "../../src/comparison/graph-sets";
import type { Facts } from "../../src/facts/facts";

/** What the comparison would read from a graph with these facts: entries not sorted by id, one focus for each policy. */
export function graphSetsOf({ regions, domains, policies }: Facts): GraphSets {
  return {
    version: "1",
    regions: regions
      .map(({ id, level, parent, members }) => ({
        id,
        level,
        parent,
        areas: regions.filter((area) => area.members.includes(id)).map((area) => area.id),
        nation: nationOf(new Map(regions.map((region) => [region.id, region.parent])), members),
      }))
      .reverse(),
    domains: domains.map(({ id, broader }) => ({ id, broader })),
    focuses: policies.flatMap((policy) =>
      [policy.region, ...policy.furtherRegions].map((region) => ({
        region: region.id,
        domains: [policy, ...policy.measures].flatMap((stating) => stating.domains.map(({ id }) => id)),
      })),
    ),
  };
}

/** The widest region of each member; null unless all have the same. */
function nationOf(parents: ReadonlyMap<string, string | null>, members: readonly string[]): string | null {
  const widest = (id: string): string => {
    const parent = parents.get(id);
    return parent == null ? id : widest(parent);
  };
  const [nation, ...others] = new Set(members.map(widest));
  return others.length === 0 ? (nation ?? null) : null;
}
