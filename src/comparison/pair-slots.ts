import type { Candidates } from "./shared-counts";
import type { Similarity } from "./similarity";

/**
 * Numbers what pairs are ordered by before their ids (semantics 14): the more shared domains the lower the slot, and
 * among equally many the more alike. The numbers are as few as the sizes allow, so that a list can be sorted by counting:
 * the largest size times the different unlikenesses that sizes up to it make.
 */
export class PairSlots {
  /** Pairs without a shared domain stand here and beyond. */
  readonly end: number;
  /** The size of the largest set: the most domains that two can share. */
  readonly largest: number;
  private readonly partnerSizes: Uint32Array;
  /** The rank of an unlikeness by the two sizes: size * (largest + 1) + other size. */
  private readonly ranks: Uint32Array;
  /** How many ranks there are. */
  private readonly ranked: number;

  constructor(
    private readonly sizes: Uint32Array,
    { requested, partners }: Candidates,
    similarity: Similarity,
  ) {
    this.partnerSizes = partners.map((position) => sizes[position] ?? 0);
    const requestedSize = requested === undefined ? 0 : (sizes[requested] ?? 0);
    this.largest = this.partnerSizes.reduce((one, other) => Math.max(one, other), requestedSize);
    const sizesEnd = this.largest + 1;
    const unlikeness = Float64Array.from({ length: sizesEnd ** 2 }, (_, index) =>
      similarity.unlikeness(Math.floor(index / sizesEnd), index % sizesEnd),
    );
    const order = Float64Array.from(new Set(unlikeness)).sort();
    const rankOf = new Map(Array.from(order, (value, rank) => [value, rank]));
    this.ranks = Uint32Array.from(unlikeness, (value) => rankOf.get(value) ?? 0);
    this.ranked = order.length;
    this.end = this.startOf(0);
  }

  /** The first slot of pairs that share so many domains. */
  startOf(shared: number): number {
    return (this.largest - shared) * this.ranked;
  }

  /** Puts slots in the place of shared counts: those of a region with its partners, by position, from `start` on. */
  replaceCounts(first: number, counts: Uint32Array, start: number): void {
    const { partnerSizes, largest, ranks, ranked } = this;
    const own = (this.sizes[first] ?? 0) * (largest + 1);
    for (let position = start; position < counts.length; position += 1) {
      const rank = ranks[own + (partnerSizes[position] ?? 0)] ?? 0;
      counts[position] = (largest - (counts[position] ?? 0)) * ranked + rank;
    }
  }
}
