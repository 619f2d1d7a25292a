import { RegionLevel } from "../../schema/enums";
import type { RegionEntry } from "./graph-sets";
import { Hierarchy } from "./hierarchy";

/** An area by its position, with the positions of its members and of the nation that they share. */
interface Area {
  readonly area: number;
  readonly members: readonly number[];
  readonly nation: number | undefined;
}

/**
 * The tree of regions, and areas beside it. What lies in a member of an area lies in the area, and an area lies in the nation
 * that its members share (semantics 30).
 */
export class RegionHierarchy extends Hierarchy {
  readonly areas: readonly Area[];
  private readonly areaAt: ReadonlyMap<number, Area>;

  constructor(entries: readonly RegionEntry[]) {
    super(entries);
    const members = new Map<number, number[]>();
    for (const { id, areas } of entries) {
      for (const area of areas.map((one) => this.positionOfEntry(one))) {
        members.set(area, [...(members.get(area) ?? []), this.positionOfEntry(id)]);
      }
    }
    this.areas = entries.flatMap(({ id, level, nation }) => {
      const area = this.positionOfEntry(id);
      const shared = nation === null ? undefined : this.positionOfEntry(nation);
      return level === RegionLevel.AREA ? [{ area, members: members.get(area) ?? [], nation: shared }] : [];
    });
    this.areaAt = new Map(this.areas.map((area) => [area.area, area]));
  }

  /** Whether the position is the wider one or lies in it. */
  override isWithin(position: number, wider: number): boolean {
    if (super.isWithin(position, wider)) return true;
    if (this.areaAt.get(position)?.nation === wider) return true;
    return this.areaAt.get(wider)?.members.some((member) => super.isWithin(position, member)) ?? false;
  }

  /** The position itself, what lies in it, what it lies in, and the areas that share a member with it. */
  override relativesOf(position: number): number[] {
    const own = this.areaAt.get(position);
    const below = own?.members.flatMap((member) => this.subtreeOf(member)) ?? [];
    const nation = own?.nation === undefined ? [] : [own.nation];
    const areas = this.areas.flatMap(({ area }) => (this.areRelated(position, area) ? [area] : []));
    return [...super.relativesOf(position), ...below, ...nation, ...areas];
  }

  override areRelated(one: number, other: number): boolean {
    return super.areRelated(one, other) || this.shareMember(one, other);
  }

  private shareMember(one: number, other: number): boolean {
    const members = this.areaAt.get(one)?.members;
    return (
      members !== undefined && (this.areaAt.get(other)?.members.some((member) => members.includes(member)) ?? false)
    );
  }
}
