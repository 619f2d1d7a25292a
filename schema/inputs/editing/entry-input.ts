import { IsOptional } from "class-validator";
import { Field, ID, InputType, Int } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsNodeId } from "../../checks/is-node-id";
import { IsText } from "../../checks/is-text";
import { OFFSET_LIMIT, PASSAGE_LIMIT } from "../../checks/limits";

const offset = `must be an offset from 0 to ${String(OFFSET_LIMIT)}`;
const excluded = "must be absent if from is provided";
const isOffset = (value: unknown): value is number => typeof value === "number" && value >= 0 && value <= OFFSET_LIMIT;

@InputType({
  description:
    "The part of a source that is about one policy. Provide the words with which it begins (from), or its offsets (start and end).",
})
export class EntryInput {
  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, {
    nullable: true,
    description:
      "The words with which the part begins, such as its heading. They must occur exactly once in the source.",
  })
  from?: string;

  @Holds<EntryInput>("belongsToFrom", ({ from }) => from != null, "must be provided together with from")
  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, {
    nullable: true,
    description:
      "The words that follow the part, such as the next heading: their first occurrence after from. If absent, the part goes up to the end of the source.",
  })
  until?: string;

  @Holds<EntryInput>(
    "isStart",
    ({ from, start }) => (from == null ? isOffset(start) : start == null),
    ({ from }) => (from == null ? `${offset}, or from must be provided instead` : excluded),
  )
  @Field(() => Int, { nullable: true, description: "The first code point of the part in Source.text, counted from 0." })
  start?: number;

  @Holds<EntryInput>(
    "isEnd",
    ({ from, start, end }) => (from == null ? isOffset(end) && (start == null || end > start) : end == null),
    ({ from }) => (from == null ? `${offset}, after start` : excluded),
  )
  @Field(() => Int, { nullable: true, description: "The first code point after the part." })
  end?: number;

  @IsOptional()
  @IsNodeId()
  @Field(() => ID, {
    nullable: true,
    description: "The source of this part. If absent, it is the source of the policy input.",
  })
  source?: string;
}
