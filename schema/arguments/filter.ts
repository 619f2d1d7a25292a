import { ArrayMaxSize, ArrayMinSize, IsOptional } from "class-validator";
import { ArgsType, Field } from "type-graphql";
import { ORDER_LIMIT } from "../checks/limits";
import { DistinctKeys } from "../checks/distinct-keys";
import { EachOneKey } from "../checks/one-key";
import { GoalOrder, MeasureOrder, PolicyOrder, RegionOrder } from "../inputs/order";
import {
  DomainWhere,
  GoalWhere,
  MeasureWhere,
  OrganizationWhere,
  PolicyWhere,
  RegionWhere,
  TargetGroupWhere,
  TechnologyWhere,
} from "../inputs/where";
import { SourceWhere } from "../inputs/source-where";

/** The `where` of a list of this type. */
function filteredBy(where: object) {
  @ArgsType()
  class FilterArguments {
    @Field(() => where, { nullable: true })
    where?: object;
  }
  return FilterArguments;
}

/** The `orderBy` of a list of this type: each object has one key, and the first object comes first. */
function orderedBy(order: object) {
  @ArgsType()
  class OrderArguments {
    @IsOptional()
    @ArrayMinSize(1, { message: "must contain at least one key; leave orderBy out for the default order" })
    @ArrayMaxSize(ORDER_LIMIT, { message: `must contain at most ${ORDER_LIMIT} keys` })
    @EachOneKey()
    @DistinctKeys()
    @Field(() => [order], { nullable: true })
    orderBy?: object[];
  }
  return OrderArguments;
}

export const PolicyFilterArguments = filteredBy(PolicyWhere);
export const RegionFilterArguments = filteredBy(RegionWhere);
export const DomainFilterArguments = filteredBy(DomainWhere);
export const MeasureFilterArguments = filteredBy(MeasureWhere);
export const GoalFilterArguments = filteredBy(GoalWhere);
export const OrganizationFilterArguments = filteredBy(OrganizationWhere);
export const TechnologyFilterArguments = filteredBy(TechnologyWhere);
export const SourceFilterArguments = filteredBy(SourceWhere);
export const TargetGroupFilterArguments = filteredBy(TargetGroupWhere);

export const PolicyOrderArguments = orderedBy(PolicyOrder);
export const RegionOrderArguments = orderedBy(RegionOrder);
export const MeasureOrderArguments = orderedBy(MeasureOrder);
export const GoalOrderArguments = orderedBy(GoalOrder);
