import { Field, Int, ObjectType } from "type-graphql";
import { CleaningRule } from "../enums";

@ObjectType({ description: "The number of changes that one rule made in a text." })
export class CleaningCount {
  @Field(() => CleaningRule)
  rule!: CleaningRule;

  @Field(() => Int)
  changes!: number;
}

@ObjectType({ description: "One change of a received text. The conversion to simplified Chinese alone is none." })
export class CleaningChange {
  @Field(() => CleaningRule, {
    description: "The rule that made it; the first one if several rules changed this part.",
  })
  rule!: CleaningRule;

  @Field(() => Int, { description: "Where the changed part begins in Source.raw, in Unicode code points." })
  start!: number;

  @Field(() => Int)
  end!: number;

  @Field(() => String, { description: "The part as it is in Source.raw." })
  received!: string;

  @Field(() => String, { description: "The characters that Source.text has instead; empty if the part was removed." })
  cleaned!: string;
}

@ObjectType({ description: "What cleaning changed in a received text, beyond its script." })
export class CleaningReport {
  @Field(() => [CleaningCount], { description: "Every rule that changed something, with the number of its changes." })
  rules!: readonly CleaningCount[];

  @Field(() => [CleaningChange], {
    description: "In the order of the text, each change once; of each rule, the first 100.",
  })
  changes!: readonly CleaningChange[];

  @Field(() => Int, { description: "The number of changes that the list leaves out." })
  unlisted!: number;
}
