import type { RegionLevel } from "../../../schema/enums";
import { type DomainSets, shared } from "./domain-sets";
import type { KnownFacts } from "./known-facts";
import { baseSet } from "./region-pairs";
import { compareSimilarity, type Metric, type Similarity, similarityOf } from "./similarity";
import { byCodePoint } from "./text-order";

export interface SimilarRequest {
  readonly metric: Metric;
  readonly level?: RegionLevel | undefined;
  readonly includeNarrower: boolean;
}

export interface SimilarRegion {
  readonly region: string;
  readonly similarity: Similarity;
  readonly sharedDomains: readonly string[];
}

/** All other regions with at least one shared domain, most similar first, then by id (semantics 15). */
export function similarRegions(
  known: KnownFacts,
  sets: DomainSets,
  region: string,
  request: SimilarRequest,
): readonly SimilarRegion[] {
  const base = baseSet(sets, region, request);
  return [...sets.byRegion(request.level, request.includeNarrower)]
    .filter(([other]) => !known.regions.areRelated(region, other))
    .map(([other, set]) => ({
      region: other,
      similarity: similarityOf(base, set, request.metric),
      sharedDomains: shared(base, set),
    }))
    .filter(({ sharedDomains }) => sharedDomains.length > 0)
    .sort((one, other) => compareSimilarity(other.similarity, one.similarity) || byCodePoint(one.region, other.region));
}
