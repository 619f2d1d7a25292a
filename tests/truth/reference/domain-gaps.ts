import type { DomainSets } from "./domain-sets";
import type { KnownFacts } from "./known-facts";
import { byCodePoint } from "./text-order";

export interface DomainGap {
  readonly domain: string;
  readonly peers: readonly string[];
}

/**
 * Domains that at least minPeers other regions below the same province target and this region does not, most peers first
 * (semantics 16). A province is not below itself: its own plan does not make it a peer.
 */
export function domainGaps(
  known: KnownFacts,
  sets: DomainSets,
  region: string,
  { minPeers, includeNarrower }: { readonly minPeers: number; readonly includeNarrower: boolean },
): readonly DomainGap[] {
  const requested = known.regions.get(region);
  const province = requested && known.regions.chain(requested)[0];
  if (!province) return [];
  const own = sets.ofRegion(region, "own", includeNarrower);
  const peers = known.regions
    .within(province.id)
    .filter(({ id }) => id !== province.id && id !== region && known.policiesOf(id, "own").length > 0)
    .map(({ id }) => ({ id, set: sets.ofRegion(id, "own", includeNarrower) }));
  return known.domains.all
    .filter(({ id }) => !own.has(id))
    .map(({ id }) => ({ domain: id, peers: peers.filter(({ set }) => set.has(id)).map((peer) => peer.id) }))
    .filter((gap) => gap.peers.length >= Math.max(1, minPeers))
    .sort((one, other) => other.peers.length - one.peers.length || byCodePoint(one.domain, other.domain));
}
