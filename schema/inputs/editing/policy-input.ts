import { Field, ID, InputType } from "type-graphql";
import { EachText } from "../../checks/each-text";
import { ProvidedTogether } from "../../checks/provided-together";
import { Holds } from "../../checks/holds";
import { IsFactDay } from "../../checks/is-fact-day";
import { IsKey } from "../../checks/is-key";
import { IsNodeId } from "../../checks/is-node-id";
import {
  EVIDENCE_LIMIT,
  NAME_LIMIT,
  PART_LIMIT,
  REFERENCE_LIMIT,
  SUMMARY_LIMIT,
  TITLE_LIMIT,
} from "../../checks/limits";
import { DateScalar } from "../../date-scalar";
import { PolicyKind, PolicyStage } from "../../enums";
import { CitationInput } from "./citation-input";
import { EntryInput } from "./entry-input";
import type { EvidenceInput } from "./evidence-input";
import { GoalInput } from "./goal-input";
import {
  OptionalEvidence,
  OptionalList,
  OptionalText,
  OptionalYear,
  RequiredEvidence,
  RequiredText,
} from "./input-fields";
import { MeasureInput } from "./measure-input";
import { ReferenceInput } from "./reference-input";

@InputType({
  description:
    "What one source states about one policy. For a second source of the same policy, provide a second input with the same id.",
})
export class PolicyInput {
  @IsKey("")
  @Field(() => ID, { description: "A readable key, such as wuxi-metaverse-action-plan-2023." })
  id!: string;

  @IsNodeId()
  @Field(() => ID, { description: "The source that states the facts of this input." })
  source!: string;

  @OptionalList(
    () => EntryInput,
    EVIDENCE_LIMIT,
    "The part of the source that is about the policy, one for each source. Quotes are searched for only in it, and must occur there exactly once. For words outside it, provide offsets or a context. If absent, it is the whole source.",
  )
  entry?: EntryInput[];

  @OptionalText(TITLE_LIMIT, "In simplified Chinese. If absent, it is the words of the first passage.")
  title?: string;

  @OptionalText(TITLE_LIMIT, "In traditional Chinese. If absent, it is made from title.")
  titleHant?: string;

  @RequiredText(TITLE_LIMIT, "In English.")
  titleEn!: string;

  @Holds<PolicyInput>(
    "titleOrEvidence",
    ({ title, titleEvidence }) => title != null || titleEvidence != null,
    "must be provided if title is absent",
  )
  @OptionalEvidence("If absent, the server looks for the title in the source as a quote.")
  titleEvidence?: EvidenceInput[];

  @Field(() => PolicyKind)
  kind!: PolicyKind;

  @RequiredEvidence()
  kindEvidence!: EvidenceInput[];

  @Field(() => PolicyStage, { nullable: true, description: "If no source states a stage, it is ISSUED." })
  stage?: PolicyStage;

  @Holds<PolicyInput>(
    "statesStage",
    ({ stage, stageEvidence }) =>
      stage == null ? stageEvidence == null : stageEvidence != null || stage === PolicyStage.ISSUED,
    "must be provided if stage is other than ISSUED, and only together with a stage",
  )
  @OptionalEvidence()
  stageEvidence?: EvidenceInput[];

  @IsFactDay()
  @Field(() => DateScalar)
  publishedOn!: string;

  @RequiredEvidence()
  publishedOnEvidence!: EvidenceInput[];

  @EachText(NAME_LIMIT)
  @OptionalList(() => String, EVIDENCE_LIMIT, "Document numbers as written. Brackets around the year become 〔〕.")
  documentNumbers?: string[];

  @ProvidedTogether("documentNumbers")
  @OptionalEvidence()
  documentNumbersEvidence?: EvidenceInput[];

  @OptionalYear("The first year of the term that the document itself names.")
  periodStart?: number;

  @ProvidedTogether("periodStart")
  @OptionalEvidence()
  periodStartEvidence?: EvidenceInput[];

  @Holds<PolicyInput>(
    "isPeriod",
    ({ periodStart, periodEnd }) => periodStart == null || periodEnd == null || periodStart <= periodEnd,
    "must not be before periodStart",
  )
  @OptionalYear("The last year of the term that the document itself names.")
  periodEnd?: number;

  @ProvidedTogether("periodEnd")
  @OptionalEvidence()
  periodEndEvidence?: EvidenceInput[];

  @OptionalText(SUMMARY_LIMIT, "Editorial, in simplified Chinese.")
  summary?: string;

  @OptionalText(SUMMARY_LIMIT, "In traditional Chinese. If absent, it is made from summary.")
  summaryHant?: string;

  @OptionalText(SUMMARY_LIMIT, "In English.")
  summaryEn?: string;

  @Field(() => ReferenceInput, { description: "The region that the policy belongs to, by code or by name." })
  region!: ReferenceInput;

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Bodies that the source names as issuers.")
  issuers?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Other bodies that the source names.")
  organizations?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT)
  technologies?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Domains that the policy targets in words outside its measures.")
  domains?: ReferenceInput[];

  @OptionalList(() => CitationInput, REFERENCE_LIMIT, "Documents that the policy names.")
  citations?: CitationInput[];

  @OptionalList(() => MeasureInput, PART_LIMIT)
  measures?: MeasureInput[];

  @OptionalList(() => GoalInput, PART_LIMIT)
  goals?: GoalInput[];
}
