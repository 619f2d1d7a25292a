import { Args, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import { MergeOrganizationsArguments, UndoMergeArguments } from "../arguments/merging";
import type { GraphContext, Role } from "../port";

/** Merges bodies that are one, and undoes that. */
@Resolver()
export class MergingMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description:
      "Merges bodies into one. What points to them points to it. Their names become its aliases, and their ids still find it.",
  })
  mergeOrganizations(
    @Args(() => MergeOrganizationsArguments) provided: MergeOrganizationsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "mergeOrganizations", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description:
      "Undoes a merge: the merged bodies exist again, and what pointed to them points to them again. Refused with CHANGED_SINCE if a later edit changed what the merge wrote.",
  })
  undoMerge(@Args(() => UndoMergeArguments) provided: UndoMergeArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "undoMerge", provided });
  }
}
