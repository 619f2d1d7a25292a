import type { BitRows } from "./bit-rows";
import { byCodePoint } from "./code-point-order";
import type { DomainBits } from "./domain-bits";
import type { Hierarchy } from "./hierarchy";
import type { Similarity } from "./similarity";
import type { SortedPairs } from "./sort-pairs";

export interface PairRow {
  /** Ids of regions. */
  readonly first: string;
  readonly second: string;
  /** Ids, in ascending order. */
  readonly sharedDomains: readonly string[];
  readonly similarity: number;
  /** The number of shared domains. */
  readonly shared: number;
  /** Has the same order as the similarity, and is a quotient of whole numbers. */
  readonly closeness: number;
}

/** The position of a row in the order, as a cursor stores it. The row itself may no longer be in the list. */
export type PairPosition = readonly [shared: number, closeness: number, firstId: string, secondId: string];

/** All pairs of a question in order, with four bytes for each. A row is created when it is requested. */
export class PairList {
  constructor(
    private readonly domains: DomainBits,
    private readonly regions: Hierarchy,
    private readonly rows: BitRows,
    private readonly similarity: Similarity,
    private readonly sorted: SortedPairs,
  ) {}

  /** The size of its memory. */
  get bytes(): number {
    return this.sorted.pairs.byteLength + this.sorted.sharingAtLeast.byteLength + this.rows.bytes;
  }

  /** The number of pairs that share at least so many domains. They are the first ones of the list. */
  countSharing(minShared: number): number {
    return this.sorted.sharingAtLeast[Math.max(1, minShared)] ?? 0;
  }

  rowAt(index: number): PairRow {
    const { rows, similarity } = this;
    const [first, second] = this.positionsAt(index);
    const [size, otherSize] = [rows.sizes[first] ?? 0, rows.sizes[second] ?? 0];
    const sharedDomains = this.domains.idsOf(rows.shared(first, second));
    const shared = sharedDomains.length;
    return {
      first: this.regions.idAt(first),
      second: this.regions.idAt(second),
      sharedDomains,
      similarity: similarity.value(shared, size, otherSize),
      shared,
      closeness: similarity.closeness(shared, size, otherSize),
    };
  }

  /** Less than 0 if the row is before the position, greater than 0 if it is after it, 0 if it is at the position. */
  compare(index: number, [shared, closeness, firstId, secondId]: PairPosition): number {
    const { rows, regions } = this;
    const [first, second] = this.positionsAt(index);
    const count = rows.sharedCount(first, second);
    const own = this.similarity.closeness(count, rows.sizes[first] ?? 0, rows.sizes[second] ?? 0);
    return (
      shared - count ||
      closeness - own ||
      byCodePoint(regions.idAt(first), firstId) ||
      byCodePoint(regions.idAt(second), secondId)
    );
  }

  private positionsAt(index: number): readonly [first: number, second: number] {
    const pair = this.sorted.pairs[index] ?? 0;
    const count = this.regions.ids.length;
    return [Math.floor(pair / count), pair % count];
  }
}
