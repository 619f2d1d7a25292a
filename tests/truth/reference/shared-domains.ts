import { type DomainSets, shared } from "./domain-sets";

/** Domains that every one of these regions targets by its own policies, by id; an unknown region targets none. */
export function sharedDomains(
  sets: DomainSets,
  regions: readonly string[],
  includeNarrower: boolean,
): readonly string[] {
  const all = regions.map((region) => sets.ofRegion(region, "own", includeNarrower));
  return all.reduce<readonly string[] | undefined>((left, set) => shared(new Set(left ?? set), set), undefined) ?? [];
}
