import type { RegionLevel } from "../../schema/enums";

/**
 * The part of the graph that the comparison needs, of one version; it never changes. Every id in it (a parent, an area, a
 * broader domain, a focus) has an entry.
 */
export interface GraphSets {
  /** Null before the first import. */
  readonly version: string | null;
  /** Every region. Parents may be in any order. */
  readonly regions: readonly RegionEntry[];
  readonly domains: readonly DomainEntry[];
  /** The domains that a region's own policies target, directly or by their measures, without the broader domains. */
  readonly focuses: readonly Focus[];
}

export interface RegionEntry {
  readonly id: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  /** The areas of which it is a member. */
  readonly areas: readonly string[];
  /** The nation that all members of an area share; null for any other region. */
  readonly nation: string | null;
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
