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
    "An administrative division. Its id is the division code (GB/T 2260 and its statistical extension), such as 320100.",
})
export class Region extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Text("fullName")
  @Field(() => String, {
    description: "The name after the names of all wider regions, the widest first, such as 江苏省南京市.",
  })
  fullName(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("level")
  @Field(() => RegionLevel)
  level!: RegionLevel;
}
