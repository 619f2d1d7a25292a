import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Property, Text } from "../mapping/field-mapping";
import { ascending, NodeLabel } from "../mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Domain", ascending("id"))
@ObjectType({
  implements: Node,
  description: "A target domain, its id a key such as education; broader and narrower as in SKOS.",
})
export class Domain extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("aliases")
  @Field(() => [String], { description: "Other names by which sources call it." })
  aliases!: string[];
}
