import { IsOptional } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { IsCalendarDate } from "../checks/is-calendar-date";
import { DateScalar } from "../date-scalar";

/** The policies of one day. The day is no part of a cursor: it is given anew with each page. */
@ArgsType()
export class AsOfArguments {
  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, {
    nullable: true,
    description: "Policies as they stood on that day: published by then, and neither amended nor repealed by then.",
  })
  asOf?: string;
}
