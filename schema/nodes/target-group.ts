import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("TargetGroup", ascending("id"))
@ObjectType({ implements: Node, description: "Whom measures help, such as small and medium-sized enterprises." })
export class TargetGroup extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("aliases", "list")
  @Field(() => [String], { description: "Other names that sources use for it." })
  aliases!: string[];
}
