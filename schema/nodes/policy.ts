import { Args, Field, Int, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { DateScalar } from "../date-scalar";
import { DatePrecision, PolicyKind, PolicyStage, PolicyStatus, SourceStanding } from "../enums";
import { Property, Text } from "../../src/engine/mapping/field-mapping";
import { descending, NodeLabelDuring } from "../../src/engine/mapping/type-mapping";
import { Node } from "./node";

@NodeLabelDuring(
  "Policy",
  { argument: "asOf", from: "publishedOn", until: "endsOn" },
  descending("publishedOn", "date"),
  descending("id"),
)
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
  @Field(() => DateScalar, {
    description:
      "The day of publication, the first day of the month or of the year if no more is known, or the latest possible day. publishedOnPrecision says which.",
  })
  publishedOn!: string;

  @Property("publishedOnPrecision")
  @Field(() => DatePrecision)
  publishedOnPrecision!: DatePrecision;

  @Property("effectiveOn", "date")
  @Field(() => DateScalar, {
    nullable: true,
    description: "The first day on which it has effect, as it states itself.",
  })
  effectiveOn?: string;

  @Property("expiresOn", "date")
  @Field(() => DateScalar, {
    nullable: true,
    description: "The last day on which it is valid, as it states itself. asOf leaves it out from the next day on.",
  })
  expiresOn?: string;

  @Property("status")
  @Field(() => PolicyStatus, {
    description: "Whether it is known to be amended or repealed, on any day. For the policies of one day, use asOf.",
  })
  status!: PolicyStatus;

  @Property("amendedOn", "date")
  @Field(() => DateScalar, { nullable: true, description: "The first day on which amendedBy replaces it." })
  amendedOn?: string;

  @Property("repealedOn", "date")
  @Field(() => DateScalar, { nullable: true, description: "The first day on which it is no longer valid." })
  repealedOn?: string;

  @Property("documentNumbers", "list")
  @Field(() => [String], {
    description: "Numbers of the document, such as 穗开发改规字〔2025〕2号. Most documents have one, some have two.",
  })
  documentNumbers!: string[];

  @Property("issuerCount")
  @Field(() => Int, { nullable: true, description: "How many issuers its sources count, named or not." })
  issuerCount?: number;

  @Property("unnamedIssuers")
  @Field(() => Int, { description: "How many further issuers its sources count and do not name, such as of 等16部门." })
  unnamedIssuers!: number;

  @Property("periodStart")
  @Field(() => Int, { nullable: true, description: "The first year of the term that the document itself names." })
  periodStart?: number;

  @Property("periodEnd")
  @Field(() => Int, { nullable: true, description: "The last year of the term that the document itself names." })
  periodEnd?: number;

  @Text("summary")
  @Field(() => String, {
    nullable: true,
    description: "Written by an editor from what the source says. It has no evidence.",
  })
  summary(@Args(() => LanguageArguments) _language: LanguageArguments): string | null {
    return compiled();
  }

  @Property("lacksEnglish", "list")
  @Field(() => [String], {
    description:
      "The fields whose texts have no English yet, such as title, summary, measures or goals. EN gives their simplified Chinese.",
  })
  lacksEnglish!: string[];

  @Property("standing")
  @Field(() => SourceStanding, { description: "The best standing among its sources." })
  standing!: SourceStanding;
}
