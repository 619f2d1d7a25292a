import { Field, ID, InputType } from "type-graphql";
import { GivenTogether } from "../../checks/given-together";
import { Holds } from "../../checks/holds";
import { IsFactDay } from "../../checks/is-fact-day";
import { IsKey } from "../../checks/is-key";
import { IsNodeId } from "../../checks/is-node-id";
import { PART_LIMIT, REFERENCE_LIMIT, SUMMARY_LIMIT, TITLE_LIMIT } from "../../checks/limits";
import { DateScalar } from "../../date-scalar";
import { PolicyKind, PolicyStage } from "../../enums";
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
    "What one source states of one policy. A second source of the same policy is a second input of the same id.",
})
export class PolicyInput {
  @IsKey("")
  @Field(() => ID, { description: "A readable key, such as wuxi-metaverse-action-plan-2023." })
  id!: string;

  @IsNodeId()
  @Field(() => ID, { description: "The source that states what follows." })
  source!: string;

  @OptionalText(TITLE_LIMIT, "In simplified Chinese; the words of its first passage where absent.")
  title?: string;

  @OptionalText(TITLE_LIMIT, "In traditional Chinese; made from title where absent.")
  titleHant?: string;

  @RequiredText(TITLE_LIMIT, "In English.")
  titleEn!: string;

  @Holds<PolicyInput>(
    "titleOrEvidence",
    ({ title, titleEvidence }) => title != null || titleEvidence != null,
    "must be given where title is not",
  )
  @OptionalEvidence("Where absent, the title is looked for in the source as a quote.")
  titleEvidence?: EvidenceInput[];

  @Field(() => PolicyKind)
  kind!: PolicyKind;

  @RequiredEvidence()
  kindEvidence!: EvidenceInput[];

  @Field(() => PolicyStage, { nullable: true, description: "ISSUED where no source says otherwise." })
  stage?: PolicyStage;

  @Holds<PolicyInput>(
    "statesStage",
    ({ stage, stageEvidence }) =>
      stage == null ? stageEvidence == null : stageEvidence != null || stage === PolicyStage.ISSUED,
    "must be given beside a stage other than ISSUED, and not without a stage",
  )
  @OptionalEvidence()
  stageEvidence?: EvidenceInput[];

  @IsFactDay()
  @Field(() => DateScalar)
  publishedOn!: string;

  @RequiredEvidence()
  publishedOnEvidence!: EvidenceInput[];

  @OptionalYear("First year that the document itself names as its term.")
  periodStart?: number;

  @GivenTogether("periodStart")
  @OptionalEvidence()
  periodStartEvidence?: EvidenceInput[];

  @Holds<PolicyInput>(
    "isPeriod",
    ({ periodStart, periodEnd }) => periodStart == null || periodEnd == null || periodStart <= periodEnd,
    "must not lie before periodStart",
  )
  @OptionalYear("Last year that the document itself names as its term.")
  periodEnd?: number;

  @GivenTogether("periodEnd")
  @OptionalEvidence()
  periodEndEvidence?: EvidenceInput[];

  @OptionalText(SUMMARY_LIMIT, "Editorial, in simplified Chinese.")
  summary?: string;

  @OptionalText(SUMMARY_LIMIT, "In traditional Chinese; made from summary where absent.")
  summaryHant?: string;

  @OptionalText(SUMMARY_LIMIT, "In English.")
  summaryEn?: string;

  @Field(() => ReferenceInput, { description: "Whose policy it is: a division by code or by name." })
  region!: ReferenceInput;

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Bodies that the source names as issuing.")
  issuers?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Bodies that the source names besides the issuers.")
  organizations?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT)
  technologies?: ReferenceInput[];

  @OptionalList(() => ReferenceInput, REFERENCE_LIMIT, "Domains that the policy targets by words outside its measures.")
  domains?: ReferenceInput[];

  @OptionalList(() => MeasureInput, PART_LIMIT)
  measures?: MeasureInput[];

  @OptionalList(() => GoalInput, PART_LIMIT)
  goals?: GoalInput[];
}
