import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, Info, Query, Resolver } from "type-graphql";
import { SourceFilterArguments } from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { SourceConnection } from "../connections";
import { All } from "../../src/engine/mapping/field-mapping";
import type { GraphContext } from "../port";

/** All sources, filtered, by id, one page at a time. */
@Resolver()
export class SourceQueries {
  @All()
  @Query(() => SourceConnection, { description: "The texts that facts are taken from, by id." })
  sources(
    @Args(() => SourceFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}
