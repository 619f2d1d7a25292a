import type { RegionLevel } from "../../../schema/enums";

/** A region as the package of divisions or a reviewed file states it, or an edit. */
export interface Division {
  /** Six digits, or `region:` followed by a key. */
  readonly id: string;
  /** The official name, in simplified Chinese. */
  readonly name: string;
  /** The English name, if the rules are not to make it. */
  readonly nameEn?: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
  readonly aliases?: readonly string[];
  /** The ids of an AREA's members. */
  readonly members?: readonly string[];
}
