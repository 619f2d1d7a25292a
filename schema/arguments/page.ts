import { IsOptional, Max, MaxLength, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { Excludes } from "../checks/excludes";
import { PAGE_LIMIT } from "../checks/limits";

const size = { message: `must be from 0 to ${PAGE_LIMIT}` };
const cursor = { message: "must be a cursor from this list" };

/** A page of a list that is only read forward (Relay's cursor connections). */
function forwardPage(defaultSize: number) {
  @ArgsType()
  class ForwardPage {
    @IsOptional()
    @Min(0, size)
    @Max(PAGE_LIMIT, size)
    @Field(() => Int, { nullable: true, defaultValue: defaultSize })
    first?: number;

    @IsOptional()
    @MaxLength(4000, cursor)
    @Field(() => String, { nullable: true })
    after?: string;
  }
  return ForwardPage;
}

export const ForwardPageArguments = forwardPage(20);
/** One page usually contains all domains. */
export const DomainPageArguments = forwardPage(100);

/** A page of a list that is read in both directions. With `last` or `before`, the default of `first` does not apply. */
@ArgsType()
export class PageArguments extends ForwardPageArguments {
  @IsOptional()
  @Excludes("first")
  @Min(0, size)
  @Max(PAGE_LIMIT, size)
  @Field(() => Int, { nullable: true })
  last?: number;

  @IsOptional()
  @MaxLength(4000, cursor)
  @Field(() => String, { nullable: true })
  before?: string;
}
