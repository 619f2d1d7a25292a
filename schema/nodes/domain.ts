import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Domain", ascending("id"))
@ObjectType({
  implements: Node,
  description:
    "A domain that policies target or are about. Its id is a key such as education. broader and narrower mean the same as in SKOS.",
})
export class Domain extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("aliases")
  @Field(() => [String], { description: "Other names that sources use for it." })
  aliases!: string[];
}
