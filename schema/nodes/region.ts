import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { RegionLevel } from "../enums";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Region", ascending("id"))
@ObjectType({
  implements: Node,
  description:
    "An administrative division, a zone, or an area. The id of a division is its code (GB/T 2260 and its statistical extension), such as 320100; that of any other region is region: followed by a key. The nation is 100000.",
})
export class Region extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Text("fullName")
  @Field(() => String, {
    description:
      "The name after the names of all wider regions, the widest first, such as 江苏省南京市. The name of the nation is left out.",
  })
  fullName(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("level")
  @Field(() => RegionLevel)
  level!: RegionLevel;

  @Property("aliases")
  @Field(() => [String], { description: "Other names by which Query.region finds it." })
  aliases!: string[];
}
