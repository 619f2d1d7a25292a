import { Args, Field, Int, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { DateScalar } from "../date-scalar";
import { PolicyKind, PolicyStage } from "../enums";
import { Property, Text } from "../mapping/field-mapping";
import { descending, NodeLabel } from "../mapping/type-mapping";
import { Node } from "./node";

@NodeLabel("Policy", descending("publishedOn", "date"), descending("id"))
@ObjectType({
  implements: Node,
  description: "One policy document, or one public event by which a region acts.",
})
export class Policy extends Node {
  @Text("title")
  @Field(() => String)
  title(@Args(() => LanguageArguments) _language: LanguageArguments): string {
    return compiled();
  }

  @Property("kind")
  @Field(() => PolicyKind)
  kind!: PolicyKind;

  @Property("stage")
  @Field(() => PolicyStage)
  stage!: PolicyStage;

  @Property("publishedOn", "date")
  @Field(() => DateScalar)
  publishedOn!: string;

  @Property("periodStart")
  @Field(() => Int, { nullable: true, description: "First year that the document itself names as its term." })
  periodStart?: number;

  @Property("periodEnd")
  @Field(() => Int, { nullable: true, description: "Last year that the document itself names as its term." })
  periodEnd?: number;

  @Text("summary")
  @Field(() => String, { nullable: true, description: "Editorial, from what the source says; carries no evidence." })
  summary(@Args(() => LanguageArguments) _language: LanguageArguments): string | null {
    return compiled();
  }
}
