import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import {
  DomainFilterArguments,
  GoalFilterArguments,
  GoalOrderArguments,
  MeasureFilterArguments,
  MeasureOrderArguments,
  PolicyFilterArguments,
  PolicyOrderArguments,
  RegionFilterArguments,
  RegionOrderArguments,
  TargetGroupFilterArguments,
} from "../arguments/filter";
import { AsOfArguments } from "../arguments/as-of";
import { IdArguments } from "../arguments/id";
import { RegionLookupArguments } from "../arguments/questions";
import { DomainPageArguments, ForwardPageArguments, PageArguments } from "../arguments/page";
import {
  DomainConnection,
  GoalConnection,
  MeasureConnection,
  PolicyConnection,
  RegionConnection,
  TargetGroupConnection,
} from "../connections";
import { All, ById, ByIdOrName } from "../../src/engine/mapping/field-mapping";
import { Domain } from "../nodes/domain";
import { Node } from "../nodes/node";
import { Policy } from "../nodes/policy";
import { Region } from "../nodes/region";
import type { GraphContext } from "../port";

/** One node by its id; null if it does not exist. */
@Resolver()
export class LookupQueries {
  @ById()
  @Query(() => Node, { nullable: true })
  node(@Args(() => IdArguments) _id: object, @Ctx() { graph }: GraphContext, @Info() info: GraphQLResolveInfo) {
    return graph.read(info);
  }

  @ById()
  @Query(() => Policy, { nullable: true })
  policy(@Args(() => IdArguments) _id: object, @Ctx() { graph }: GraphContext, @Info() info: GraphQLResolveInfo) {
    return graph.read(info);
  }

  @ByIdOrName({ argument: "name", question: "region-by-name", noun: "regions", shown: "fullName" })
  @Query(() => Region, {
    nullable: true,
    description:
      "A region by its code or by its name. If a name means several regions, the query fails with the code AMBIGUOUS_NAME and lists them.",
  })
  region(
    @Args(() => RegionLookupArguments) _lookup: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @ById()
  @Query(() => Domain, { nullable: true })
  domain(@Args(() => IdArguments) _id: object, @Ctx() { graph }: GraphContext, @Info() info: GraphQLResolveInfo) {
    return graph.read(info);
  }
}

/** All nodes of a type, filtered and ordered, one page at a time. */
@Resolver()
export class ListQueries {
  @All()
  @Query(() => PolicyConnection, { description: "Newest first, unless orderBy says otherwise." })
  policies(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => PageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => RegionConnection)
  regions(
    @Args(() => RegionFilterArguments) _filter: object,
    @Args(() => RegionOrderArguments) _order: object,
    @Args(() => PageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => DomainConnection)
  domains(
    @Args(() => DomainFilterArguments) _filter: object,
    @Args(() => DomainPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => MeasureConnection)
  measures(
    @Args(() => MeasureFilterArguments) _filter: object,
    @Args(() => MeasureOrderArguments) _order: object,
    @Args(() => PageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => GoalConnection)
  goals(
    @Args(() => GoalFilterArguments) _filter: object,
    @Args(() => GoalOrderArguments) _order: object,
    @Args(() => PageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => TargetGroupConnection)
  targetGroups(
    @Args(() => TargetGroupFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}
