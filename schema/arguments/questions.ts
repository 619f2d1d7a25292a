import { ArrayMaxSize, ArrayMinSize, IsOptional, Length, Max, Min } from "class-validator";
import { ArgsType, Field, ID, Int } from "type-graphql";
import { OneOf } from "../checks/one-of";
import { IsNodeId } from "../checks/is-node-id";
import { LIST_LIMIT, PAGE_LIMIT, TEXT_LIMIT } from "../checks/limits";
import { RegionLevel, SearchType, SimilarityMetric } from "../enums";
import { NarrowerArguments } from "./scope";

const many = { message: `must contain at most ${String(LIST_LIMIT)} ids` };
const some = { message: "must contain at least one id" };
const TYPES = Object.values(SearchType);
const rows = { message: `must be from 0 to ${String(PAGE_LIMIT)}` };

@ArgsType()
export class RegionLookupArguments {
  @OneOf("name")
  @Field(() => ID, { nullable: true, description: "The division code of six digits, or region: followed by a key." })
  id?: string;

  @IsOptional()
  @Length(1, TEXT_LIMIT, { message: `must be from 1 to ${String(TEXT_LIMIT)} characters` })
  @Field(() => String, {
    nullable: true,
    description: "The name in simplified or traditional Chinese or in pinyin, short (南京) or full (江苏省南京市).",
  })
  name?: string;
}

@ArgsType()
export class RegionsNamedArguments {
  @Length(1, TEXT_LIMIT, { message: `must be from 1 to ${String(TEXT_LIMIT)} characters` })
  @Field(() => String)
  name!: string;

  @IsOptional()
  @Min(0, rows)
  @Max(PAGE_LIMIT, rows)
  @Field(() => Int, { nullable: true, defaultValue: 5 })
  first?: number;
}

@ArgsType()
export class SimilarRegionsArguments extends NarrowerArguments {
  @Field(() => SimilarityMetric, { nullable: true, defaultValue: SimilarityMetric.JACCARD })
  metric?: SimilarityMetric;

  @Field(() => RegionLevel, { nullable: true })
  level?: RegionLevel;

  @IsOptional()
  @Min(0, rows)
  @Max(PAGE_LIMIT, rows)
  @Field(() => Int, { nullable: true, defaultValue: 10 })
  first?: number;
}

@ArgsType()
export class SharedWithArguments extends NarrowerArguments {
  @IsNodeId()
  @Field(() => ID)
  with!: string;
}

@ArgsType()
export class DomainGapsArguments extends NarrowerArguments {
  @IsOptional()
  @Min(1, { message: "must be 1 or more" })
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  minPeers?: number;
}

@ArgsType()
export class SharedDomainsArguments extends NarrowerArguments {
  @ArrayMinSize(1, some)
  @ArrayMaxSize(LIST_LIMIT, many)
  @IsNodeId({ each: true })
  @Field(() => [ID])
  regions!: string[];
}

@ArgsType()
export class DomainMatrixArguments extends NarrowerArguments {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, { nullable: true })
  within?: string;

  @Field(() => RegionLevel, { nullable: true })
  level?: RegionLevel;

  @IsOptional()
  @ArrayMinSize(1, some)
  @ArrayMaxSize(LIST_LIMIT, many)
  @IsNodeId({ each: true })
  @Field(() => [ID], { nullable: true })
  domains?: string[];
}

@ArgsType()
export class RegionPairsArguments extends DomainMatrixArguments {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, {
    nullable: true,
    description: "One of the two regions of each pair. within and level then apply only to the other region.",
  })
  region?: string;

  @IsOptional()
  @Min(1, { message: "must be 1 or more" })
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  minShared?: number;

  @Field(() => SimilarityMetric, { nullable: true, defaultValue: SimilarityMetric.JACCARD })
  metric?: SimilarityMetric;
}

@ArgsType()
export class ShortestPathsArguments {
  @IsNodeId()
  @Field(() => ID)
  from!: string;

  @IsNodeId()
  @Field(() => ID)
  to!: string;

  @IsOptional()
  @Min(1, { message: "must be from 1 to 10" })
  @Max(10, { message: "must be from 1 to 10" })
  @Field(() => Int, { nullable: true, defaultValue: 6 })
  maxHops?: number;
}

@ArgsType()
export class NeighborhoodArguments {
  @IsNodeId()
  @Field(() => ID)
  id!: string;

  @IsOptional()
  @Min(1, { message: "must be from 1 to 3" })
  @Max(3, { message: "must be from 1 to 3" })
  @Field(() => Int, { nullable: true, defaultValue: 1 })
  hops?: number;

  @IsOptional()
  @Min(0, rows)
  @Max(PAGE_LIMIT, rows)
  @Field(() => Int, { nullable: true, defaultValue: 100 })
  first?: number;
}

@ArgsType()
export class SearchArguments {
  @Length(1, 100, { message: "must be from 1 to 100 characters" })
  @Field(() => String)
  query!: string;

  @IsOptional()
  @ArrayMinSize(1, { message: "must contain at least one type; leave it out for all types" })
  @ArrayMaxSize(TYPES.length, { message: `must contain at most ${String(TYPES.length)} types` })
  @Field(() => [SearchType], { nullable: true })
  types?: SearchType[];
}
