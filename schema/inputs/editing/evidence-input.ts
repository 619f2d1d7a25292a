import { IsOptional } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsNodeId } from "../../checks/is-node-id";
import { IsText } from "../../checks/is-text";
import { OFFSET_LIMIT, PASSAGE_LIMIT } from "../../checks/limits";

const isOffset = (value: unknown) => typeof value === "number" && value >= 0 && value <= OFFSET_LIMIT;
const offsetMessage = `must be an offset from 0 to ${String(OFFSET_LIMIT)}, given together with the other one`;

@InputType({
  description:
    "A passage of a source that states a fact: by its words, which must stand once in the source's text, by offsets, or by both, which must agree.",
})
export class EvidenceInput {
  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, { nullable: true, description: "The words, in either script, as they stand in Source.text." })
  quote?: string;

  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Holds<EvidenceInput>("belongsToQuote", ({ quote }) => quote != null, "must stand beside a quote: it holds the quote")
  @Field(() => String, {
    nullable: true,
    description:
      "Words around the quote, and the quote itself, that stand once in the text: where the quote alone does not.",
  })
  context?: string;

  @Holds<EvidenceInput>(
    "isStart",
    ({ quote, start, end }) => (start == null ? end == null && quote != null : isOffset(start)),
    ({ quote, start, end }) =>
      quote == null && start == null && end == null ? "must be given with end, or else a quote" : offsetMessage,
  )
  @Field(() => Int, { nullable: true, description: "In code points of Source.text, as Evidence.start." })
  start?: number;

  @Holds<EvidenceInput>(
    "isEnd",
    ({ start, end }) => (end == null ? start == null : isOffset(end) && (start == null || end > start)),
    `${offsetMessage}, and lie behind start`,
  )
  @Field(() => Int, { nullable: true, description: "The first code point behind the passage." })
  end?: number;

  @IsOptional()
  @IsNodeId()
  @Field(() => ID, { nullable: true, description: "The source of this passage; the policy's own where absent." })
  source?: string;
}
