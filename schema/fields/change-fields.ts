import type { GraphQLResolveInfo } from "graphql";
import { Args, Ctx, FieldResolver, Info, Query, Resolver } from "type-graphql";
import { ChangesArguments } from "../arguments/changes";
import { ForwardPageArguments } from "../arguments/page";
import { compiled } from "../compiled";
import { ChangeConnection } from "../connections";
import { Question } from "../../src/engine/mapping/field-mapping";
import { Policy } from "../nodes/policy";
import type { GraphContext } from "../port";

/** The history of the whole graph. */
@Resolver()
export class ChangeQueries {
  @Question("changes", { node: "change" })
  @Query(() => ChangeConnection, { description: "Changes made by edits, newest first." })
  changes(
    @Args(() => ChangesArguments) _changes: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }
}

/** The history of one policy. */
@Resolver(() => Policy)
export class PolicyChangeFields {
  @Question("policy-changes", { node: "change" })
  @FieldResolver(() => ChangeConnection, { description: "Changes of this policy made by edits, newest first." })
  changes(@Args(() => ForwardPageArguments) _page: object): object {
    return compiled();
  }
}
