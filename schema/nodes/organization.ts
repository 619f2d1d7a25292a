import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Organization", ascending("id"))
@ObjectType({ implements: Node, description: "A body that a policy names." })
export class Organization extends Node {
  @Text("name")
  @Field(() => String)
  name(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }
}
