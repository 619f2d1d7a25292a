import { RegionLevel } from "../../../schema/enums";
import type { RegionFacts } from "../../../src/facts/facts";
import { Hierarchy } from "./hierarchy";

/** Regions below one another, and areas beside them: what lies in a member lies in its area (semantics 29 and 30). */
export class RegionHierarchy extends Hierarchy<RegionFacts> {
  constructor(regions: readonly RegionFacts[]) {
    super(regions, ({ parent }) => parent);
  }

  members(area: string): readonly RegionFacts[] {
    return this.all.filter(({ id }) => this.get(area)?.members.includes(id));
  }

  areas(member: string): readonly RegionFacts[] {
    return this.all.filter(({ members }) => members.includes(member));
  }

  override isWithin(id: string, wider: string): boolean {
    const [region, other] = [this.get(id), this.get(wider)];
    if (!region || !other) return false;
    const isBelow = super.isWithin(id, wider);
    const isInMember = other.members.some((member) => super.isWithin(id, member));
    return isBelow || isInMember || this.sharedNation(region) === wider;
  }

  override areRelated(one: string, other: string): boolean {
    const members = this.get(one)?.members ?? [];
    const shared = this.get(other)?.members.some((member) => members.includes(member)) ?? false;
    return super.areRelated(one, other) || shared;
  }

  /** The region of this level that contains the region, if there is one. */
  above(region: RegionFacts, level: RegionLevel): RegionFacts | undefined {
    return this.ancestors(region).find((wider) => wider.level === level);
  }

  /** The nation in which every member of an area lies. */
  private sharedNation({ members }: RegionFacts): string | undefined {
    const nations = members.map((id) => {
      const member = this.get(id);
      return member && this.above(member, RegionLevel.NATION)?.id;
    });
    return nations.every((nation) => nation === nations[0]) ? nations[0] : undefined;
  }
}
