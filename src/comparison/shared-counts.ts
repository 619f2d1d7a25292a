import { type BitRows, bitCount } from "./bit-rows";
import type { RegionHierarchy } from "./region-hierarchy";

/** The regions between which pairs are searched, by position. */
export interface Candidates {
  /** The first region of every pair; if undefined, the two are in the order of ids. */
  readonly requested: number | undefined;
  /** In ascending order. */
  readonly partners: Uint32Array;
}

/** Receives how many domains a region shares with each partner, by position. Partners before `start` have no meaning. */
type TakeCounts = (first: number, counts: Uint32Array, start: number) => void;

/**
 * Counts the domains that candidates share, for one region after the other in the order of the ids. A region is no pair
 * with itself or with a relative (semantics 14 and 30): they share 0.
 */
export class SharedCounts {
  /** The sets of the partners, word by word: if a region has an empty word, the memory to skip is contiguous. */
  private readonly columns: readonly Int32Array[];
  private readonly positions: ReadonlyMap<number, number>;

  constructor(
    private readonly rows: BitRows,
    private readonly regions: RegionHierarchy,
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
