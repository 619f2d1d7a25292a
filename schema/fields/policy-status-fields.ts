import { Args, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import { AmendPolicyArguments, ReinstatePolicyArguments, RepealPolicyArguments } from "../arguments/policy-status";
import type { GraphContext, Role } from "../port";

/** Noting what has become of a policy. What its sources state of it stays as it is. */
@Resolver()
export class PolicyStatusMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Notes that another policy has taken this one's place." })
  amendPolicy(@Args(() => AmendPolicyArguments) amendPolicy: AmendPolicyArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ amendPolicy });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Notes that a policy no longer stands." })
  repealPolicy(
    @Args(() => RepealPolicyArguments) repealPolicy: RepealPolicyArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ repealPolicy });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Takes back what was noted by amendPolicy and repealPolicy." })
  reinstatePolicy(
    @Args(() => ReinstatePolicyArguments) reinstatePolicy: ReinstatePolicyArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ reinstatePolicy });
  }
}
