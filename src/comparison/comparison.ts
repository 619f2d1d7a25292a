import { DomainBits } from "./domain-bits";
import type { GraphSets } from "./graph-sets";
import { Hierarchy } from "./hierarchy";
import type { PairPage, PairPageRequest } from "./pair-page";
import { RegionPairs, type RegionPairsRequest } from "./region-pairs";
import { RegionSets } from "./region-sets";
import { SimilarRegions, type SimilarRegionsRequest, type SimilarRow } from "./similar-regions";

/**
 * Which regions target the same domains: answered in memory, since Cypher has no bitwise operators and a country makes
 * millions of pairs. Owns no fact: it is a cache of one version of the graph, to be dropped with that version. Loading the
 * sets, and reading what the ids stand for, are others' work.
 *
 * Regions and domains are numbers in the order of their ids (`hierarchy.ts`). A region's domains are a row of bits, one
 * for each domain (`domain-bits.ts`, `bit-rows.ts`), in four tables at most: with and without broader domains, the
 * region's own or those of its subtree (`region-sets.ts`). From there two questions part:
 *
 * - similar regions: one row against all others, the best kept (`similar-regions.ts`);
 * - region pairs: every row against every other (`shared-counts.ts`), the pairs sorted by counting (`pair-slots.ts`,
 *   `sort-pairs.ts`) into a list (`pair-list.ts`), which is kept (`region-pairs.ts`) and cut into pages
 *   (`pair-page.ts`).
 *
 * Both measure by `similarity.ts`. The constructor throws where the sets contradict themselves: an id is named that is no
 * entry, or parents run in a circle.
 */
export class Comparison {
  /** Of the graph. */
  readonly version: string | null;
  private readonly pairs: RegionPairs;
  private readonly similar: SimilarRegions;

  constructor(sets: GraphSets) {
    const regions = new Hierarchy(sets.regions);
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

  /** The answer of `similarRegions` (semantics 15); none for an unknown region. */
  similarRegions(region: string, request: SimilarRegionsRequest): readonly SimilarRow[] {
    return this.similar.of(region, request);
  }
}
