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
  /** Ids, ascending. */
  readonly sharedDomains: readonly string[];
  readonly similarity: number;
  /** How many the shared domains are. */
  readonly shared: number;
  /** Orders as the similarity does, a quotient of whole numbers. */
  readonly closeness: number;
}

/** A row's place in the order, as a cursor keeps it; the row itself may be gone from the list. */
export type PairPosition = readonly [shared: number, closeness: number, firstId: string, secondId: string];

/** All pairs that answer a question, in order, four bytes each; a row is made when it is asked for. */
export class PairList {
  constructor(
    private readonly domains: DomainBits,
    private readonly regions: Hierarchy,
    private readonly rows: BitRows,
    private readonly similarity: Similarity,
    private readonly sorted: SortedPairs,
  ) {}

  /** Of the memory that it holds. */
  get bytes(): number {
    return this.sorted.pairs.byteLength + this.sorted.sharingAtLeast.byteLength + this.rows.bytes;
  }

  /** How many pairs share at least so many domains: the first ones of the list. */
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

  /** Below 0 where the row stands before the position, above 0 where it stands after, 0 where it stands there. */
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
