import { Args, Field, Float, Int, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { Comparator, GoalValueKind } from "../enums";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { ascending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Goal", ascending("policyId"), ascending("ordinal", "integer"))
@ObjectType({
  implements: Node,
  description: "A quantified aim, such as an industry scale of more than 135 billion yuan by 2025.",
})
export class Goal extends Node {
  @Property("ordinal")
  @Field(() => Int, { description: "Its position in its policy, from 1, in the order of the source." })
  ordinal!: number;

  @Property("indicator")
  @Field(() => String, { description: "What is counted, a key such as INDUSTRY_SCALE." })
  indicator!: string;

  @Text("label")
  @Field(() => String)
  label(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("comparator")
  @Field(() => Comparator)
  comparator!: Comparator;

  @Property("value")
  @Field(() => Float, { description: "In base units: yuan, not 100 million yuan." })
  value!: number;

  @Property("upperValue")
  @Field(() => Float, { nullable: true, description: "The upper end if comparator is BETWEEN." })
  upperValue?: number;

  @Property("unit")
  @Field(() => String, {
    description: "A key of the table of units, such as CNY, PERSON or COUNT, or a compound such as CNY/PERSON/MONTH.",
  })
  unit!: string;

  @Text("unitName")
  @Field(() => String, { description: "The unit's name in the table of units, such as 元 for CNY." })
  unitName(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("valueKind")
  @Field(() => GoalValueKind, { description: "LEVEL unless the words say otherwise." })
  valueKind!: GoalValueKind;

  @Property("baselineValue")
  @Field(() => Float, { nullable: true, description: "The value from which the goal starts, in base units." })
  baselineValue?: number;

  @Property("baselineYear")
  @Field(() => Int, { nullable: true, description: "The year of baselineValue." })
  baselineYear?: number;

  @Property("deadline")
  @Field(() => Int, { nullable: true, description: "The year by which the aim is to be reached." })
  deadline?: number;
}
