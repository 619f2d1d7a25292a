import { IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { OFFSET_LIMIT } from "../checks/limits";

const offset = { message: `must be an offset from 0 to ${String(OFFSET_LIMIT)}` };

/** A stretch of a text, [start, end) in code points. */
@ArgsType()
export class StretchArguments {
  @IsOptional()
  @Min(0, offset)
  @Max(OFFSET_LIMIT, offset)
  @Field(() => Int, { nullable: true })
  start?: number;

  @IsOptional()
  @Min(0, offset)
  @Max(OFFSET_LIMIT, offset)
  @Field(() => Int, { nullable: true })
  end?: number;
}
