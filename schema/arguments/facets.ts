import { ArgsType, Field } from "type-graphql";
import { Granularity, RegionLevel } from "../enums";

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
