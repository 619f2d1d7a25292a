import { Field, InputType } from "type-graphql";
import { PASSAGE_LIMIT, REFERENCE_LIMIT } from "../../checks/limits";
import { MeasureInstrument } from "../../enums";
import { AmountInput } from "./amount-input";
import type { EvidenceInput } from "./evidence-input";
import { EnglishText, OptionalList, OptionalText, RequiredEvidence } from "./input-fields";
import { ReferenceInput } from "./reference-input";

@InputType({ description: "One thing that a policy says will be done. Its position in the list is its ordinal." })
export class MeasureInput {
  @OptionalText(PASSAGE_LIMIT, "In simplified Chinese. If absent, it is the words of the first passage.")
  text?: string;

  @OptionalText(PASSAGE_LIMIT, "In traditional Chinese. If absent, it is made from text.")
  textHant?: string;

  @EnglishText(PASSAGE_LIMIT)
  textEn?: string;

  @Field(() => MeasureInstrument)
  instrument!: MeasureInstrument;

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Domains that the measure targets.")
  domains?: ReferenceInput[];

  @OptionalList(
    () => ReferenceInput,
    REFERENCE_LIMIT,
    "Bodies that the source makes responsible for the measure. For words outside the measure's passages, provide offsets.",
  )
  responsibleOrganizations?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Whom the measure helps, in its own words.")
  targetGroups?: ReferenceInput[];

  @OptionalList(() => AmountInput, REFERENCE_LIMIT, "Money, rates and thresholds that the measure names.")
  amounts?: AmountInput[];

  @RequiredEvidence()
  evidence!: EvidenceInput[];
}
