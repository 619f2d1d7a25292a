import { IsOptional, Max, Min } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { EachText } from "../../checks/each-text";
import { ProvidedTogether } from "../../checks/provided-together";
import { Holds } from "../../checks/holds";
import { IsKey } from "../../checks/is-key";
import { IsNodeId } from "../../checks/is-node-id";
import { ListSize } from "../../checks/list-size";
import {
  EVIDENCE_LIMIT,
  ISSUER_LIMIT,
  NAME_LIMIT,
  PART_LIMIT,
  REFERENCE_LIMIT,
  SUMMARY_LIMIT,
  TITLE_LIMIT,
} from "../../checks/limits";
import { firstDay, hasPrecision, lastDay } from "../../checks/partial-date";
import { DatePrecision, PolicyKind, PolicyStage } from "../../enums";
import { CitationInput } from "./citation-input";
import { EntryInput } from "./entry-input";
import type { EvidenceInput } from "./evidence-input";
import { GoalInput } from "./goal-input";
import {
  EnglishText,
  OptionalEvidence,
  OptionalList,
  OptionalPartialDate,
  OptionalText,
  OptionalYear,
  RequiredEvidence,
} from "./input-fields";
import { MeasureInput } from "./measure-input";
import { ReferenceInput } from "./reference-input";

const issuerCount = { message: `must be from 1 to ${String(ISSUER_LIMIT)}` };

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

  @EnglishText(TITLE_LIMIT)
  titleEn?: string;

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

  @OptionalPartialDate(
    "The day, the month or the year of publication. If absent, the policy was published on the source's publishedOn or before; if that is absent too, on its retrievedOn or before.",
  )
  publishedOn?: string;

  @Holds<PolicyInput>(
    "isPrecisionOfDate",
    ({ publishedOn, publishedOnPrecision }) => hasPrecision(publishedOn, publishedOnPrecision),
    "must be as precise as publishedOn is written, or NOT_LATER_THAN, and only together with publishedOn",
  )
  @Field(() => DatePrecision, {
    nullable: true,
    description:
      "If absent, it is as precise as publishedOn is written. MONTH and YEAR accept their first day. NOT_LATER_THAN: published on publishedOn or before.",
  })
  publishedOnPrecision?: DatePrecision;

  @Holds<PolicyInput>(
    "statesDate",
    ({ publishedOn, publishedOnPrecision, publishedOnEvidence }) =>
      publishedOn == null
        ? publishedOnEvidence == null
        : publishedOnEvidence != null || publishedOnPrecision === DatePrecision.NOT_LATER_THAN,
    "must be provided if publishedOn is, except with the precision NOT_LATER_THAN, and only together with publishedOn",
  )
  @OptionalEvidence()
  publishedOnEvidence?: EvidenceInput[];

  @OptionalPartialDate("The first day on which it has effect. A month or a year is its first day.")
  effectiveOn?: string;

  @ProvidedTogether("effectiveOn")
  @OptionalEvidence()
  effectiveOnEvidence?: EvidenceInput[];

  @Holds<PolicyInput>(
    "isTerm",
    ({ effectiveOn, expiresOn }) =>
      effectiveOn == null || expiresOn == null || firstDay(effectiveOn) <= lastDay(expiresOn),
    "must not be before effectiveOn",
  )
  @OptionalPartialDate("The last day on which it is valid. A month or a year is its last day.")
  expiresOn?: string;

  @ProvidedTogether("expiresOn")
  @OptionalEvidence()
  expiresOnEvidence?: EvidenceInput[];

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

  @EnglishText(SUMMARY_LIMIT)
  summaryEn?: string;

  @Holds<PolicyInput>(
    "regionOrRegions",
    ({ region, regions }) => (region == null) !== (regions == null),
    "must be provided if regions is absent, and must be absent if regions is provided",
  )
  @Field(() => ReferenceInput, {
    nullable: true,
    description: "The region to which the policy applies, by code or by name. A joint policy has regions instead.",
  })
  region?: ReferenceInput;

  @ListSize(1, REFERENCE_LIMIT)
  @Field(() => [ReferenceInput], {
    nullable: true,
    description: "All regions to which a joint policy applies, in the order of the source. Then region must be absent.",
  })
  regions?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Bodies that the source names as issuers.")
  issuers?: ReferenceInput[];

  @IsOptional()
  @Min(1, issuerCount)
  @Max(ISSUER_LIMIT, issuerCount)
  @Field(() => Int, {
    nullable: true,
    description: "How many bodies the source counts as issuers, named or not, such as 16 for 等16部门.",
  })
  issuerCount?: number;

  @ProvidedTogether("issuerCount")
  @OptionalEvidence()
  issuerCountEvidence?: EvidenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Other bodies that the source names.")
  organizations?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT)
  technologies?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Domains that the policy is about, such as metaverse.")
  subjects?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Domains that the policy targets in words outside its measures.")
  domains?: ReferenceInput[];

  @OptionalList(() => CitationInput, REFERENCE_LIMIT, "Documents that the policy names.")
  citations?: CitationInput[];

  @OptionalList(() => MeasureInput, PART_LIMIT)
  measures?: MeasureInput[];

  @OptionalList(() => GoalInput, PART_LIMIT)
  goals?: GoalInput[];
}
