import type { GraphQLResolveInfo } from "graphql";
import { Args, Authorized, Ctx, Info, Mutation, Query, Resolver } from "type-graphql";
import { ById, Question } from "../../src/engine/mapping/field-mapping";
import { IdArguments } from "../arguments/id";
import { ForwardPageArguments } from "../arguments/page";
import { DraftConnection } from "../connections";
import type { GraphContext, Role } from "../port";
import { Draft } from "./draft";
import {
  DecideArguments,
  DiscardDraftArguments,
  DraftsArguments,
  DraftSourceArguments,
  ReleaseDraftArguments,
} from "./draft-arguments";
import { DraftReport } from "./draft-report";

/** Drafts, for those who decide about them. */
@Resolver()
export class DraftQueries {
  @Authorized<Role>("editor")
  @Question("drafts", { node: "draft" })
  @Query(() => DraftConnection, { description: "Drafts of facts, newest first." })
  drafts(
    @Args(() => DraftsArguments) _drafts: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Ctx() { graph }: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ) {
    return graph.read(info);
  }

  @Authorized<Role>("editor")
  @ById()
  @Query(() => Draft, { nullable: true })
  draft(@Args(() => IdArguments) _id: object, @Ctx() { graph }: GraphContext, @Info() info: GraphQLResolveInfo) {
    return graph.read(info);
  }
}

/** Makes drafts, decides about their facts, and releases them as facts. */
@Resolver()
export class DraftMutations {
  @Authorized<Role>("editor")
  @Mutation(() => DraftReport, {
    description: "Drafts the facts of a source by rules, over the vocabulary that the graph has now. Writes no fact.",
  })
  draftSource(
    @Args(() => DraftSourceArguments) provided: DraftSourceArguments,
    @Ctx() { editing }: GraphContext,
  ): Promise<DraftReport> {
    return editing.changeDraft({ mutation: "draftSource", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => DraftReport, {
    description:
      "Records what a person decides about facts of a draft, and who it was. Changes no fact, and raises no version of the graph.",
  })
  decide(
    @Args(() => DecideArguments) provided: DecideArguments,
    @Ctx() { editing }: GraphContext,
  ): Promise<DraftReport> {
    return editing.changeDraft({ mutation: "decide", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => DraftReport, {
    description:
      "Imports the accepted and corrected facts of a draft, with the new nodes of the vocabulary that they name, in one transaction. The graph of the moment decides what is right: what it no longer has is refused. The draft stays open while a fact of it is undecided.",
  })
  releaseDraft(
    @Args(() => ReleaseDraftArguments) provided: ReleaseDraftArguments,
    @Ctx() { editing }: GraphContext,
  ): Promise<DraftReport> {
    return editing.changeDraft({ mutation: "releaseDraft", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => DraftReport, { description: "Ends a draft. Its facts and decisions stay, and can be read." })
  discardDraft(
    @Args(() => DiscardDraftArguments) provided: DiscardDraftArguments,
    @Ctx() { editing }: GraphContext,
  ): Promise<DraftReport> {
    return editing.changeDraft({ mutation: "discardDraft", provided });
  }
}
