import type { RegionLevel } from "../../../schema/enums";
import { type DomainSet, type DomainSets, shared } from "./domain-sets";
import type { KnownFacts } from "./known-facts";
import { compareSimilarity, type Metric, type Similarity, similarityOf } from "./similarity";
import { byCodePoint } from "./text-order";

export interface PairsRequest {
  readonly region?: string | undefined;
  readonly within?: string | undefined;
  readonly level?: RegionLevel | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly minShared: number;
  readonly metric: Metric;
  readonly includeNarrower: boolean;
}

export interface RegionPair {
  readonly regions: readonly [string, string];
  readonly sharedDomains: readonly string[];
  readonly similarity: Similarity;
}

/**
 * Pairs of regions that target the same domains (semantics 14): most shared first, then most similar, then by id. A region of
 * the argument is first in its pairs, wherever it lies, and counts as `similarRegions` counts it: with a level, with its whole
 * subtree; within and level choose its partners.
 */
export function regionPairs(known: KnownFacts, sets: DomainSets, request: PairsRequest): readonly RegionPair[] {
  const cut = (set: DomainSet): DomainSet =>
    request.domains ? new Set([...set].filter((id) => request.domains?.includes(id))) : set;
  const candidates = [...sets.byRegion(request.level, request.includeNarrower)]
    .filter(([id]) => request.within === undefined || known.regions.isWithin(id, request.within))
    .map(([id, set]) => [id, cut(set)] as const)
    .sort(([one], [other]) => byCodePoint(one, other));
  const pairs = (id: string, set: DomainSet, others: typeof candidates): RegionPair[] =>
    others
      .filter(([other]) => !known.regions.areRelated(id, other))
      .map(([other, otherSet]) => ({
        regions: [id, other] as const,
        sharedDomains: shared(set, otherSet),
        similarity: similarityOf(set, otherSet, request.metric),
      }))
      .filter(({ sharedDomains }) => sharedDomains.length >= Math.max(1, request.minShared));
  const found =
    request.region === undefined
      ? candidates.flatMap(([id, set], index) => pairs(id, set, candidates.slice(index + 1)))
      : pairs(request.region, cut(baseSet(sets, request.region, request)), candidates);
  return found.sort(mostSharedFirst);
}

/** The set of the region that a question is about: with a level its subtree counts (semantics 15). */
export function baseSet(
  sets: DomainSets,
  region: string,
  { level, includeNarrower }: Pick<PairsRequest, "level" | "includeNarrower">,
): DomainSet {
  return sets.ofRegion(region, level ? "subtree" : "own", includeNarrower);
}

function mostSharedFirst(one: RegionPair, other: RegionPair): number {
  return (
    other.sharedDomains.length - one.sharedDomains.length ||
    compareSimilarity(other.similarity, one.similarity) ||
    byCodePoint(one.regions[0], other.regions[0]) ||
    byCodePoint(one.regions[1], other.regions[1])
  );
}
