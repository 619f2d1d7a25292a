import { LRUCache } from "lru-cache";
import type { RegionLevel, SimilarityMetric } from "../../schema/enums";
import type { DomainBits } from "./domain-bits";
import type { RegionHierarchy } from "./region-hierarchy";
import { PairList } from "./pair-list";
import { type PairPage, type PairPageRequest, pageOf } from "./pair-page";
import type { RegionSets } from "./region-sets";
import type { Candidates } from "./shared-counts";
import { similarities } from "./similarity";
import { sortPairs } from "./sort-pairs";

/** The arguments of `regionPairs` in the schema. Null means that the argument is absent. */
export interface RegionPairsRequest {
  /** The first region of each pair, wherever it is: within and level select its partners. */
  readonly region?: string | null | undefined;
  readonly within?: string | null | undefined;
  readonly level?: RegionLevel | null | undefined;
  /** Both sets are first reduced to these domains. */
  readonly domains?: readonly string[] | null | undefined;
  readonly minShared: number;
  readonly metric: SimilarityMetric;
  readonly includeNarrower: boolean;
}

/**
 * The limits of the cache: the number of lists and their total bytes. A list that is larger alone is sorted again for
 * each page.
 */
const MAX_LISTS = 16;
const MAX_BYTES = 64 * 2 ** 20;

const noPairs: PairPage = { rows: [], totalCount: 0, before: false, after: false };

/** Pairs of regions that target the same domains (semantics 14), one page at a time. It caches the sorted lists. */
export class RegionPairs {
  private readonly lists = new LRUCache<string, PairList>({
    max: MAX_LISTS,
    maxSize: MAX_BYTES,
    sizeCalculation: ({ bytes }) => Math.max(1, bytes),
  });

  constructor(
    private readonly domains: DomainBits,
    private readonly regions: RegionHierarchy,
    private readonly sets: RegionSets,
  ) {}

  page(request: RegionPairsRequest, page: PairPageRequest): PairPage {
    const requested = this.positionOf(request.region);
    const within = this.positionOf(request.within);
    if (requested === "unknown" || within === "unknown") return noPairs;
    const list = this.listOf(request, requested, within);
    return pageOf(list, list.countSharing(request.minShared), page);
  }

  /** minShared is not part of the key: a greater one selects a shorter beginning of the same list. */
  private listOf(request: RegionPairsRequest, requested: number | undefined, within: number | undefined): PairList {
    const { domains, level, metric, includeNarrower } = request;
    const mask = domains ? this.domains.maskOf(domains) : this.domains.all;
    const key = JSON.stringify([requested, within, level, Array.from(mask), metric, includeNarrower]);
    const cached = this.lists.get(key);
    if (cached) return cached;

    const { rows, regions } = this.sets.of(level ?? undefined, includeNarrower);
    const cut = domains ? rows.cutTo(mask) : rows;
    const isPartner = (position: number) =>
      (cut.sizes[position] ?? 0) > 0 && (within === undefined || this.regions.isWithin(position, within));
    const candidates: Candidates = { requested, partners: regions.filter(isPartner) };
    const similarity = similarities[metric];
    const sorted = sortPairs(cut, this.regions, candidates, similarity);
    const list = new PairList(this.domains, this.regions, cut, similarity, sorted);
    this.lists.set(key, list);
    return list;
  }

  private positionOf(id: string | null | undefined): number | undefined | "unknown" {
    return id === null || id === undefined ? undefined : (this.regions.positionOf(id) ?? "unknown");
  }
}
