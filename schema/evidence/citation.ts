import { Args, Field, ObjectType } from "type-graphql";
import { LanguageArguments } from "../arguments/language";
import { compiled } from "../compiled";
import { CitationRelation } from "../enums";
import { Column, SameRow, TextColumn } from "../../src/engine/mapping/field-mapping";
import { Policy } from "../nodes/policy";
import { Evidence } from "./evidence";

@ObjectType({
  description:
    "A document that a policy names by its title or its number. policy is the policy of the graph with that number, else the one with that title; null if there is none, or if several have the title.",
})
export class Citation {
  @Column("relation")
  @Field(() => CitationRelation)
  relation!: CitationRelation;

  @TextColumn("title")
  @Field(() => String, { nullable: true })
  title(@Args(() => LanguageArguments) _language: LanguageArguments): string | null {
    return compiled();
  }

  @Column("documentNumber")
  @Field(() => String, { nullable: true })
  documentNumber?: string;

  @Column("cited")
  @Field(() => Policy, { nullable: true, description: "Found also if it was imported later." })
  policy?: Policy;

  @SameRow()
  @Field(() => Evidence)
  evidence!: Evidence;
}
