import { Field, ID, InputType } from "type-graphql";
import { EachText } from "../../checks/each-text";
import { IsRegionId } from "../../checks/is-region-id";
import { ALIAS_LIMIT, LIST_LIMIT, NAME_LIMIT } from "../../checks/limits";
import { ListSize } from "../../checks/list-size";
import { RegionLevel } from "../../enums";
import { OptionalText } from "./input-fields";

@InputType({
  description:
    "A region. A new one needs name and level, and each but a NATION and an AREA a parent. Of a region that exists, fields that are absent stay as they are.",
})
export class RegionInput {
  @IsRegionId()
  @Field(() => ID, {
    description: "The division code of six digits, or region: followed by a key, such as region:xiongan.",
  })
  id!: string;

  @Field(() => RegionLevel, { nullable: true })
  level?: RegionLevel;

  @OptionalText(NAME_LIMIT, "In simplified Chinese, without the names of wider regions.")
  name?: string;

  @OptionalText(NAME_LIMIT, "In traditional Chinese. If absent, it is made from name.")
  nameHant?: string;

  @OptionalText(NAME_LIMIT, "In English. If a new region has none, it is made by the rules for names of divisions.")
  nameEn?: string;

  @ListSize(0, ALIAS_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], { nullable: true, description: "Other names. They replace the earlier ones." })
  aliases?: string[];

  @OptionalText(
    NAME_LIMIT,
    "The narrowest region that contains all of it, by id or by a name that Query.region accepts.",
  )
  parent?: string;

  @ListSize(0, LIST_LIMIT)
  @EachText(NAME_LIMIT)
  @Field(() => [String], {
    nullable: true,
    description: "The regions that an AREA consists of, by id or by name. They replace the earlier ones.",
  })
  members?: string[];
}
