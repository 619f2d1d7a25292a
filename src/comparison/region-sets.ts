import type { RegionLevel } from "../../schema/enums";
import { BitRows } from "./bit-rows";
import type { DomainBits } from "./domain-bits";
import type { GraphSets } from "./graph-sets";
import type { RegionHierarchy } from "./region-hierarchy";

/** The regions of one level, or all regions, and the domains that each targets. */
export interface LevelSets {
  /** The set of every region by position: with a level the set of all that lies in it too, otherwise its own. */
  readonly rows: BitRows;
  /** The positions, in ascending order, of the regions that belong to this level and target a domain. */
  readonly regions: Uint32Array;
}

/** The domains that regions target (semantics 11 and 13). They are computed at the first request and cached. */
export class RegionSets {
  private readonly own = new Map<boolean, BitRows>();
  private readonly subtree = new Map<boolean, BitRows>();
  private readonly byLevel = new Map<string, LevelSets>();
  private readonly levels: readonly RegionLevel[];

  constructor(
    private readonly sets: GraphSets,
    private readonly hierarchy: RegionHierarchy,
    private readonly domains: DomainBits,
  ) {
    const levels: RegionLevel[] = [];
    for (const { id, level } of sets.regions) levels[hierarchy.positionOfEntry(id)] = level;
    this.levels = levels;
    // Computed now, so that a focus without an entry fails here.
    this.ownOf(false);
  }

  /** Without a level, only the region's own policies count. */
  of(level: RegionLevel | undefined, includeNarrower: boolean): LevelSets {
    return cached(this.byLevel, `${level ?? ""} ${String(includeNarrower)}`, () => {
      const rows = level === undefined ? this.ownOf(includeNarrower) : this.subtreeOf(includeNarrower);
      const counts = (position: number) => level === undefined || this.levels[position] === level;
      const positions = this.hierarchy.ids.map((_, position) => position);
      const regions = positions.filter((position) => counts(position) && (rows.sizes[position] ?? 0) > 0);
      return { rows, regions: Uint32Array.from(regions) };
    });
  }

  private ownOf(includeNarrower: boolean): BitRows {
    return cached(this.own, includeNarrower, () => {
      const { words } = this.domains;
      const bits = new Uint32Array(this.hierarchy.ids.length * words);
      for (const { region, domains } of this.sets.focuses) {
        const start = this.hierarchy.positionOfEntry(region) * words;
        for (const domain of domains) this.domains.add(bits, start, domain, includeNarrower);
      }
      return new BitRows(words, bits);
    });
  }

  private subtreeOf(includeNarrower: boolean): BitRows {
    return cached(this.subtree, includeNarrower, () => {
      const { words, bits: own } = this.ownOf(includeNarrower);
      const bits = own.slice();
      for (const position of this.hierarchy.topDown.toReversed()) {
        const parent = this.hierarchy.parentOf(position);
        if (parent !== undefined) addRow(bits, words, parent, bits, position);
      }
      for (const { area, members, nation } of this.hierarchy.areas) {
        for (const member of members) addRow(bits, words, area, bits, member);
        if (nation !== undefined) addRow(bits, words, nation, own, area);
      }
      return new BitRows(words, bits);
    });
  }
}

/** Adds the set in one row to the set in another. */
function addRow(to: Uint32Array, words: number, wider: number, from: Uint32Array, narrower: number): void {
  for (let word = 0; word < words; word += 1) {
    const index = wider * words + word;
    to[index] = (to[index] ?? 0) | (from[narrower * words + word] ?? 0);
  }
}

function cached<Key, Value>(values: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const value = values.get(key) ?? compute();
  values.set(key, value);
  return value;
}
