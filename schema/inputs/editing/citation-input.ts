import { ValidateIf } from "class-validator";
import { Field, InputType } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsText } from "../../checks/is-text";
import { NAME_LIMIT, TITLE_LIMIT } from "../../checks/limits";
import { CitationRelation } from "../../enums";
import type { EvidenceInput } from "./evidence-input";
import { OptionalText, RequiredEvidence } from "./input-fields";

@InputType({
  description:
    "A document that the policy names, by its title, its number, or both. Two entries with the same relation and document become one.",
})
export class CitationInput {
  @Field(() => CitationRelation)
  relation!: CitationRelation;

  @ValidateIf(({ title, documentNumber }: CitationInput) => title != null || documentNumber == null)
  @Holds<CitationInput>(
    "namesDocument",
    ({ title, documentNumber }) => title != null || documentNumber != null,
    "must be provided if documentNumber is absent",
  )
  @IsText(TITLE_LIMIT)
  @Field(() => String, { nullable: true, description: "In simplified Chinese, without 《》." })
  title?: string;

  @OptionalText(TITLE_LIMIT, "In traditional Chinese. If absent, it is made from title.")
  titleHant?: string;

  @OptionalText(TITLE_LIMIT, "In English.")
  titleEn?: string;

  @OptionalText(NAME_LIMIT, "As written. Brackets around the year become 〔〕.")
  documentNumber?: string;

  @RequiredEvidence("The words that name the document, with the relation.")
  evidence!: EvidenceInput[];
}
