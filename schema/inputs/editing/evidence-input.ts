import { IsOptional } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsNodeId } from "../../checks/is-node-id";
import { IsText } from "../../checks/is-text";
import { OFFSET_LIMIT, PASSAGE_LIMIT } from "../../checks/limits";

const isOffset = (value: unknown) => typeof value === "number" && value >= 0 && value <= OFFSET_LIMIT;
const offsetMessage = `must be an offset from 0 to ${String(OFFSET_LIMIT)}, and start and end must be provided together`;

@InputType({
  description:
    "A passage of a source that states a fact. Provide its words (quote), its offsets (start and end), or both. Words without offsets must occur exactly once in the source's text. Words and offsets must agree.",
})
export class EvidenceInput {
  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, {
    nullable: true,
    description: "The words of the passage in simplified or traditional Chinese, exactly as in Source.text.",
  })
  quote?: string;

  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Holds<EvidenceInput>(
    "belongsToQuote",
    ({ quote }) => quote != null,
    "must be provided together with a quote, because it contains the quote",
  )
  @Field(() => String, {
    nullable: true,
    description:
      "The quote with some words around it. Provide it if the quote occurs several times in the text: the context must occur exactly once.",
  })
  context?: string;

  @Holds<EvidenceInput>(
    "isStart",
    ({ quote, start, end }) => (start == null ? end == null && quote != null : isOffset(start)),
    ({ quote, start, end }) =>
      quote == null && start == null && end == null
        ? "must be provided together with end, or a quote instead"
        : offsetMessage,
  )
  @Field(() => Int, {
    nullable: true,
    description: "The first code point of the passage in Source.text, counted from 0, as in Evidence.start.",
  })
  start?: number;

  @Holds<EvidenceInput>(
    "isEnd",
    ({ start, end }) => (end == null ? start == null : isOffset(end) && (start == null || end > start)),
    `${offsetMessage}, with end after start`,
  )
  @Field(() => Int, { nullable: true, description: "The first code point after the passage." })
  end?: number;

  @IsOptional()
  @IsNodeId()
  @Field(() => ID, {
    nullable: true,
    description: "The source of this passage. If absent, it is the source of the policy input.",
  })
  source?: string;
}
