import { type BitRows, bitCount } from "./bit-rows";
import type { Hierarchy } from "./hierarchy";

/** Between which regions pairs are looked for, by place. */
export interface Candidates {
  /** Stands first in every pair; undefined where the two stand by id. */
  readonly requested: number | undefined;
  /** Ascending. */
  readonly partners: Uint32Array;
}

/** Takes how many domains a region shares with each partner, by position; partners before `start` are not meant. */
type TakeCounts = (first: number, counts: Uint32Array, start: number) => void;

/**
 * How many domains candidates share, region by region in the order of the ids. A region, its ancestors and its
 * descendants are no pair of each other (semantics 14): they share 0.
 */
export class SharedCounts {
  /** The sets of the partners, word by word: what a region's empty word skips lies side by side. */
  private readonly columns: readonly Int32Array[];
  private readonly positions: ReadonlyMap<number, number>;

  constructor(
    private readonly rows: BitRows,
    private readonly regions: Hierarchy,
    readonly candidates: Candidates,
  ) {
    const { partners } = candidates;
    this.columns = Array.from({ length: rows.words }, (_, word) =>
      Int32Array.from(partners, (partner) => rows.bits[partner * rows.words + word] ?? 0),
    );
    this.positions = new Map(Array.from(partners, (partner, position) => [partner, position]));
  }

  forEach(take: TakeCounts): void {
    const { requested, partners } = this.candidates;
    const counts = new Uint32Array(partners.length);
    if (requested !== undefined) {
      this.count(requested, counts, 0);
      take(requested, counts, 0);
      return;
    }
    partners.forEach((first, position) => {
      this.count(first, counts, position + 1);
      take(first, counts, position + 1);
    });
  }

  private count(first: number, counts: Uint32Array, start: number): void {
    const { words, bits } = this.rows;
    counts.fill(0, start);
    this.columns.forEach((column, word) => {
      addShared(counts, column, bits[first * words + word] ?? 0, start);
    });
    for (const relative of this.regions.relativesOf(first)) {
      const position = this.positions.get(relative);
      if (position !== undefined) counts[position] = 0;
    }
  }
}

function addShared(counts: Uint32Array, column: Int32Array, word: number, start: number): void {
  if (word === 0) return;
  for (let position = start; position < counts.length; position += 1) {
    counts[position] = (counts[position] ?? 0) + bitCount(word & (column[position] ?? 0));
  }
}
