import { ArrayMaxSize, IsOptional, MaxLength } from "class-validator";
import { Field, Float, ID, InputType, Int } from "type-graphql";
import { IsCalendarDate } from "../checks/is-calendar-date";
import { IsNodeId } from "../checks/is-node-id";
import { LIST_LIMIT, TEXT_LIMIT } from "../checks/limits";
import { DateScalar } from "../date-scalar";
import {
  CitationRelation,
  DatePrecision,
  GoalValueKind,
  MeasureInstrument,
  PolicyKind,
  PolicyStage,
  PolicyStatus,
  RegionLevel,
  SourceStanding,
} from "../enums";

const listSize = { message: `must contain at most ${LIST_LIMIT} values` };
const textSize = { message: `must be at most ${TEXT_LIMIT} characters` };

@InputType()
export class IdFilter {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, { nullable: true })
  eq?: string;

  @IsOptional()
  @ArrayMaxSize(LIST_LIMIT, listSize)
  @IsNodeId({ each: true })
  @Field(() => [ID], { nullable: true })
  in?: string[];
}

@InputType({
  description:
    "Compares with every stored form: simplified Chinese, traditional Chinese, and English in upper or lower case.",
})
export class TextFilter {
  @IsOptional()
  @MaxLength(TEXT_LIMIT, textSize)
  @Field(() => String, { nullable: true })
  eq?: string;

  @IsOptional()
  @MaxLength(TEXT_LIMIT, textSize)
  @Field(() => String, { nullable: true })
  contains?: string;

  @IsOptional()
  @MaxLength(TEXT_LIMIT, textSize)
  @Field(() => String, { nullable: true })
  startsWith?: string;
}

@InputType()
export class DateFilter {
  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, { nullable: true })
  eq?: string;

  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, { nullable: true })
  gt?: string;

  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, { nullable: true })
  gte?: string;

  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, { nullable: true })
  lt?: string;

  @IsOptional()
  @IsCalendarDate()
  @Field(() => DateScalar, { nullable: true })
  lte?: string;
}

@InputType()
export class IntFilter {
  @Field(() => Int, { nullable: true })
  eq?: number;

  @Field(() => Int, { nullable: true })
  gt?: number;

  @Field(() => Int, { nullable: true })
  gte?: number;

  @Field(() => Int, { nullable: true })
  lt?: number;

  @Field(() => Int, { nullable: true })
  lte?: number;
}

@InputType()
export class FloatFilter {
  @Field(() => Float, { nullable: true })
  eq?: number;

  @Field(() => Float, { nullable: true })
  gt?: number;

  @Field(() => Float, { nullable: true })
  gte?: number;

  @Field(() => Float, { nullable: true })
  lt?: number;

  @Field(() => Float, { nullable: true })
  lte?: number;
}

/** eq and in for the values of an enum. */
function enumFilter<Value>(name: string, type: object) {
  @InputType(name)
  class EnumFilter {
    @Field(() => type, { nullable: true })
    eq?: Value;

    @IsOptional()
    @ArrayMaxSize(LIST_LIMIT, listSize)
    @Field(() => [type], { nullable: true })
    in?: Value[];
  }
  return EnumFilter;
}

export const DatePrecisionFilter = enumFilter<DatePrecision>("DatePrecisionFilter", DatePrecision);
export const PolicyKindFilter = enumFilter<PolicyKind>("PolicyKindFilter", PolicyKind);
export const PolicyStageFilter = enumFilter<PolicyStage>("PolicyStageFilter", PolicyStage);
export const PolicyStatusFilter = enumFilter<PolicyStatus>("PolicyStatusFilter", PolicyStatus);
export const RegionLevelFilter = enumFilter<RegionLevel>("RegionLevelFilter", RegionLevel);
export const MeasureInstrumentFilter = enumFilter<MeasureInstrument>("MeasureInstrumentFilter", MeasureInstrument);
export const CitationRelationFilter = enumFilter<CitationRelation>("CitationRelationFilter", CitationRelation);
export const GoalValueKindFilter = enumFilter<GoalValueKind>("GoalValueKindFilter", GoalValueKind);
export const SourceStandingFilter = enumFilter<SourceStanding>("SourceStandingFilter", SourceStanding);
