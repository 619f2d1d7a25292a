import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { OrganizationFilterArguments, TechnologyFilterArguments } from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { OrganizationConnection, TechnologyConnection } from "../connections";
import { All } from "../../src/engine/mapping/field-mapping";
import type { GraphContext } from "../port";

/** All nodes of the kinds that policies name, filtered, by id, one page at a time. */
@Resolver()
export class NamingQueries {
  @All()
  @Query(() => OrganizationConnection)
  organizations(
    @Args(() => OrganizationFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @All()
  @Query(() => TechnologyConnection)
  technologies(
    @Args(() => TechnologyFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}
