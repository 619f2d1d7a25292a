import type { Candidates } from "./shared-counts";
import type { Similarity } from "./similarity";

/**
 * Numbers the values that order pairs before their ids do (semantics 14). More shared domains give a lower slot; with
 * the same number of shared domains, a higher similarity does. There are as few slots as the sizes allow, so that
 * counting can sort the list: the largest size times the number of different unlikenesses up to that size.
 */
export class PairSlots {
  /** Pairs without a shared domain have this slot or a later one. */
  readonly end: number;
  /** The size of the largest set, which is the maximum number of domains that two sets can share. */
  readonly largest: number;
  private readonly partnerSizes: Uint32Array;
  /** The rank of an unlikeness. The index is size * (largest + 1) + other size. */
  private readonly ranks: Uint32Array;
  /** The number of ranks. */
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

  /** The first slot of the pairs that share so many domains. */
  startOf(shared: number): number {
    return (this.largest - shared) * this.ranked;
  }

  /** Replaces shared counts by slots: those of a region with its partners, by position, beginning at `start`. */
  replaceCounts(first: number, counts: Uint32Array, start: number): void {
    const { partnerSizes, largest, ranks, ranked } = this;
    const own = (this.sizes[first] ?? 0) * (largest + 1);
    for (let position = start; position < counts.length; position += 1) {
      const rank = ranks[own + (partnerSizes[position] ?? 0)] ?? 0;
      counts[position] = (largest - (counts[position] ?? 0)) * ranked + rank;
    }
  }
}
