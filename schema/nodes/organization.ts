import { Args, Field, ID, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Organization", ascending("id"))
@ObjectType({
  implements: Node,
  description: "A body that policies name, such as a bureau, a university or a company.",
})
export class Organization extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("aliases", "list")
  @Field(() => [String], { description: "Other names that sources use for it." })
  aliases!: string[];

  @Property("formerIds", "list")
  @Field(() => [ID], { description: "Ids of bodies that were merged into it. They still find it." })
  formerIds!: string[];
}
