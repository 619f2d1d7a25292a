import { DomainBits } from "./domain-bits";
import type { GraphSets } from "./graph-sets";
import type { PairPage, PairPageRequest } from "./pair-page";
import { RegionHierarchy } from "./region-hierarchy";
import { RegionPairs, type RegionPairsRequest } from "./region-pairs";
import { RegionSets } from "./region-sets";
import { SimilarRegions, type SimilarRegionsRequest, type SimilarRow } from "./similar-regions";

/**
 * Finds the regions that target the same domains. It computes in memory, because Cypher has no bitwise operators and a
 * country has millions of pairs. It owns no fact: it is a cache of one version of the graph and is dropped with that
 * version. Other modules load the sets and read the nodes of the ids.
 *
 * Regions and domains are numbers in the order of their ids (`hierarchy.ts`, and `region-hierarchy.ts` with areas). The domains of a region are a row of
 * bits, one bit for each domain (`domain-bits.ts`, `bit-rows.ts`). There are at most four tables: with and without
 * broader domains, of the region itself or of its subtree (`region-sets.ts`). Two questions use them:
 *
 * - similar regions: compares one row with all others and returns the best (`similar-regions.ts`);
 * - region pairs: compares every row with every other (`shared-counts.ts`), sorts the pairs by counting
 *   (`pair-slots.ts`, `sort-pairs.ts`) into a list (`pair-list.ts`), caches the list (`region-pairs.ts`) and cuts it
 *   into pages (`pair-page.ts`).
 *
 * Both use `similarity.ts`. The constructor throws if the sets contradict themselves: if an id has no entry, or if the
 * parents form a cycle.
 */
export class Comparison {
  /** Version of the graph. */
  readonly version: string | null;
  private readonly pairs: RegionPairs;
  private readonly similar: SimilarRegions;

  constructor(sets: GraphSets) {
    const regions = new RegionHierarchy(sets.regions);
    const domains = new DomainBits(sets.domains);
    const regionSets = new RegionSets(sets, regions, domains);
    this.version = sets.version;
    this.pairs = new RegionPairs(domains, regions, regionSets);
    this.similar = new SimilarRegions(domains, regions, regionSets);
  }

  /** The answer of `regionPairs` (semantics 14); throws a RangeError beyond 65,536 regions. */
  regionPairs(request: RegionPairsRequest, page: PairPageRequest): PairPage {
    return this.pairs.page(request, page);
  }

  /** The answer of `similarRegions` (semantics 15). It is empty for an unknown region. */
  similarRegions(region: string, request: SimilarRegionsRequest): readonly SimilarRow[] {
    return this.similar.of(region, request);
  }
}
