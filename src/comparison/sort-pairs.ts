import type { BitRows } from "./bit-rows";
import type { RegionHierarchy } from "./region-hierarchy";
import { PairSlots } from "./pair-slots";
import { type Candidates, SharedCounts } from "./shared-counts";
import type { Similarity } from "./similarity";

/** Pairs in the order of the list (semantics 14). */
export interface SortedPairs {
  /** Two positions as one number: first * regions + second. */
  readonly pairs: Uint32Array;
  /** The number of pairs that share at least so many domains, by that number. The list begins with them. */
  readonly sharingAtLeast: Uint32Array;
}

/** With more regions, two positions do not fit into the 32 bits of a pair. */
const MAX_REGIONS = 2 ** 16;

/**
 * Sorts pairs by counting their slots, in two passes. Pairs with the same slot remain in the order of the ids, in which
 * they arrive. The first pass counts the pairs of each slot, the second puts them there. Storing the shared counts
 * between the passes would take more time than a second count, and more memory.
 */
export function sortPairs(
  rows: BitRows,
  regions: RegionHierarchy,
  candidates: Candidates,
  similarity: Similarity,
): SortedPairs {
  const { partners } = candidates;
  const count = regions.ids.length;
  if (count > MAX_REGIONS) throw new RangeError(`Pairs of ${String(count)} regions do not fit into 32 bits.`);
  const shared = new SharedCounts(rows, regions, candidates);
  const slots = new PairSlots(rows.sizes, candidates, similarity);
  const tally = new Uint32Array(slots.end);
  shared.forEach((first, counts, start) => {
    slots.replaceCounts(first, counts, start);
    addTo(tally, counts, start);
  });
  const total = turnIntoStarts(tally);
  const sharingAtLeast = Uint32Array.from({ length: slots.largest + 1 }, (_, minShared) =>
    minShared <= 1 ? total : (tally[slots.startOf(minShared - 1)] ?? total),
  );
  const pairs = new Uint32Array(total);
  shared.forEach((first, counts, start) => {
    slots.replaceCounts(first, counts, start);
    put(pairs, tally, first * count, partners, counts, start);
  });
  return { pairs, sharingAtLeast };
}

function addTo(tally: Uint32Array, slots: Uint32Array, start: number): void {
  for (let position = start; position < slots.length; position += 1) {
    const slot = slots[position] ?? 0;
    if (slot < tally.length) tally[slot] = (tally[slot] ?? 0) + 1;
  }
}

/** Replaces each slot's count by the index of its first pair. Returns the total count. */
function turnIntoStarts(tally: Uint32Array): number {
  let total = 0;
  for (let slot = 0; slot < tally.length; slot += 1) {
    const count = tally[slot] ?? 0;
    tally[slot] = total;
    total += count;
  }
  return total;
}

/** Puts a region's pairs at the next free index of their slots. */
function put(
  pairs: Uint32Array,
  next: Uint32Array,
  first: number,
  partners: Uint32Array,
  slots: Uint32Array,
  start: number,
): void {
  for (let position = start; position < slots.length; position += 1) {
    const slot = slots[position] ?? 0;
    if (slot >= next.length) continue;
    const index = next[slot] ?? 0;
    pairs[index] = first + (partners[position] ?? 0);
    next[slot] = index + 1;
  }
}
