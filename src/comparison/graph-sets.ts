import type { RegionLevel } from "../../schema/enums";

/**
 * What the comparison knows of the graph: one version of it, never changed. Every id that is named (a parent, a broader
 * domain, a focus) is itself an entry.
 */
export interface GraphSets {
  /** Null before the first import. */
  readonly version: string | null;
  /** Every region; parents may come in any order. */
  readonly regions: readonly RegionEntry[];
  readonly domains: readonly DomainEntry[];
  /** What a region's own policies target, themselves or by their measures; not the broader ones. */
  readonly focuses: readonly Focus[];
}

export interface RegionEntry {
  readonly id: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
}

export interface DomainEntry {
  readonly id: string;
  readonly broader: string | null;
}

/** A region may have several. */
export interface Focus {
  readonly region: string;
  readonly domains: readonly string[];
}
