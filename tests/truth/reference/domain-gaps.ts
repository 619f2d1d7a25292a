import { RegionLevel } from "../../../schema/enums";
import type { RegionFacts } from "../../../src/facts/facts";
import type { DomainSets } from "./domain-sets";
import type { KnownFacts } from "./known-facts";
import { byCodePoint } from "./text-order";

export interface DomainGap {
  readonly domain: string;
  readonly peers: readonly string[];
}

/**
 * Domains that at least minPeers other regions below the same province target and this region does not, most peers first
 * (semantics 16). The peers of a province are the other provinces, and nothing else has peers (semantics 29).
 */
export function domainGaps(
  known: KnownFacts,
  sets: DomainSets,
  region: string,
  { minPeers, includeNarrower }: { readonly minPeers: number; readonly includeNarrower: boolean },
): readonly DomainGap[] {
  const requested = known.regions.get(region);
  if (!requested) return [];
  const own = sets.ofRegion(region, "own", includeNarrower);
  const province = known.regions.above(requested, RegionLevel.PROVINCE);
  const isPeer = (other: RegionFacts) =>
    requested.level === RegionLevel.PROVINCE
      ? other.level === RegionLevel.PROVINCE
      : province !== undefined && known.regions.above(other, RegionLevel.PROVINCE) === province;
  const peers = known.regions.all
    .filter((other) => other !== requested && isPeer(other) && known.policiesOf(other.id, "own").length > 0)
    .map(({ id }) => ({ id, set: sets.ofRegion(id, "own", includeNarrower) }));
  return known.domains.all
    .filter(({ id }) => !own.has(id))
    .map(({ id }) => ({ domain: id, peers: peers.filter(({ set }) => set.has(id)).map((peer) => peer.id) }))
    .filter((gap) => gap.peers.length >= Math.max(1, minPeers))
    .sort((one, other) => other.peers.length - one.peers.length || byCodePoint(one.domain, other.domain));
}
