import { IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, Int } from "type-graphql";
import { PAGE_LIMIT } from "../checks/limits";
import { Granularity, RegionLevel } from "../enums";

const size = { message: `must be from 0 to ${String(PAGE_LIMIT)}` };

@ArgsType()
export class FirstArguments {
  @IsOptional()
  @Min(0, size)
  @Max(PAGE_LIMIT, size)
  @Field(() => Int, { nullable: true, defaultValue: 20 })
  first?: number;
}

@ArgsType()
export class LevelArguments {
  @Field(() => RegionLevel, { nullable: true })
  level?: RegionLevel;
}

@ArgsType()
export class PeriodArguments {
  @Field(() => Granularity, { nullable: true, defaultValue: Granularity.MONTH })
  granularity?: Granularity;
}
