import { Args, Field, Int, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { MeasureInstrument } from "../enums";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Measure", ascending("policyId"), ascending("ordinal", "integer"))
@ObjectType({ implements: Node, description: "One thing that a policy says will be done." })
export class Measure extends Node {
  @Property("ordinal")
  @Field(() => Int, { description: "Its position in its policy, from 1." })
  ordinal!: number;

  @Text("text")
  @Field(() => String)
  text(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("instrument")
  @Field(() => MeasureInstrument)
  instrument!: MeasureInstrument;
}
