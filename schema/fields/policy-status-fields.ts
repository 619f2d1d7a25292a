import { Args, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import { AmendPolicyArguments, ReinstatePolicyArguments, RepealPolicyArguments } from "../arguments/policy-status";
import type { GraphContext, Role } from "../port";

/** Records that a policy was amended or repealed. The facts from its sources do not change. */
@Resolver()
export class PolicyStatusMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Records that another policy replaces this one." })
  amendPolicy(@Args(() => AmendPolicyArguments) provided: AmendPolicyArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "amendPolicy", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Records that a policy is repealed." })
  repealPolicy(@Args(() => RepealPolicyArguments) provided: RepealPolicyArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "repealPolicy", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: "Removes what amendPolicy and repealPolicy recorded." })
  reinstatePolicy(
    @Args(() => ReinstatePolicyArguments) provided: ReinstatePolicyArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "reinstatePolicy", provided });
  }
}
