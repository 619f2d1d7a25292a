import { IsOptional } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { IsCalendarDate } from "../checks/is-calendar-date";
import { DateScalar } from "../date-scalar";

/** The policies of one day. The day is not part of a cursor: the client provides it again for each page. */
@ArgsType()
export class AsOfArguments {
  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Only the policies that were valid on this day: published on or before it, and neither amended nor repealed on or before it.",
  })
  asOf?: string;
}
