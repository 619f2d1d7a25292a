import type { RegionLevel } from "../../../schema/enums";

/** A division of the country as the package or a reviewed file states it. */
export interface Division {
  /** Six digits. */
  readonly id: string;
  /** The official name, in simplified Chinese. */
  readonly name: string;
  readonly level: RegionLevel;
  readonly parent: string | null;
}
