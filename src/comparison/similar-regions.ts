import type { RegionLevel, SimilarityMetric } from "../../schema/enums";
import type { BitRows } from "./bit-rows";
import type { DomainBits } from "./domain-bits";
import type { RegionHierarchy } from "./region-hierarchy";
import type { LevelSets, RegionSets } from "./region-sets";
import { type Similarity, similarities } from "./similarity";

/** The arguments of `similarRegions` in the schema. Null means that the argument is absent. */
export interface SimilarRegionsRequest {
  readonly metric: SimilarityMetric;
  /** With a level, the region counts with its whole subtree. */
  readonly level?: RegionLevel | null | undefined;
  readonly includeNarrower: boolean;
  /** The maximum number of rows. */
  readonly first: number;
}

export interface SimilarRow {
  /** The region's id. */
  readonly region: string;
  readonly similarity: number;
  /** Ids, in ascending order. */
  readonly sharedDomains: readonly string[];
}

/** The other regions that target the most similar domains (semantics 15). */
export class SimilarRegions {
  constructor(
    private readonly domains: DomainBits,
    private readonly regions: RegionHierarchy,
    private readonly sets: RegionSets,
  ) {}

  /** The most similar regions first, then by id. Empty for an unknown region. */
  of(region: string, { metric, level, includeNarrower, first }: SimilarRegionsRequest): readonly SimilarRow[] {
    const requested = this.regions.positionOf(region);
    if (requested === undefined) return [];
    const sets = this.sets.of(level ?? undefined, includeNarrower);
    const { rows } = sets;
    const similarity = similarities[metric];
    return this.closest(requested, sets, similarity, first).map((position) => {
      const sharedDomains = this.domains.idsOf(rows.shared(requested, position));
      return {
        region: this.regions.idAt(position),
        similarity: similarity.value(sharedDomains.length, rows.sizes[requested] ?? 0, rows.sizes[position] ?? 0),
        sharedDomains,
      };
    });
  }

  /** Stores the best positions so far in order. Most regions are not better than the last of them. */
  private closest(requested: number, { rows, regions }: LevelSets, similarity: Similarity, first: number): number[] {
    const positions: number[] = [];
    const closenesses: number[] = [];
    let minCloseness = 0;
    for (const position of regions) {
      const closeness = closenessOf(rows, similarity, requested, position);
      // Regions come in the order of ids, so one with an equal closeness comes after the other.
      if (closeness <= minCloseness || this.regions.areRelated(requested, position)) continue;
      let index = closenesses.length;
      while (index > 0 && (closenesses[index - 1] ?? 0) < closeness) index -= 1;
      positions.splice(index, 0, position);
      closenesses.splice(index, 0, closeness);
      if (positions.length > first) {
        positions.pop();
        closenesses.pop();
      }
      if (positions.length === first) minCloseness = closenesses.at(-1) ?? Infinity;
    }
    return positions;
  }
}

/** 0 if they share no domain. */
function closenessOf(rows: BitRows, similarity: Similarity, one: number, other: number): number {
  const shared = rows.sharedCount(one, other);
  return shared === 0 ? 0 : similarity.closeness(shared, rows.sizes[one] ?? 0, rows.sizes[other] ?? 0);
}
