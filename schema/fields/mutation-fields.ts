import { Args, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import {
  DeleteArguments,
  ImportDomainsArguments,
  ImportOrganizationsArguments,
  ImportPoliciesArguments,
  ImportRegionsArguments,
  ImportSourcesArguments,
  ImportTargetGroupsArguments,
  ImportTechnologiesArguments,
} from "../arguments/editing";
import type { GraphContext, Role } from "../port";

const whole = "Either everything is written, in one transaction, or nothing.";
const unreferred = "Refused while other nodes refer to it.";

/** Writes policies. */
@Resolver()
export class PolicyMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes what sources state about policies. ${whole}` })
  importPolicies(
    @Args(() => ImportPoliciesArguments) provided: ImportPoliciesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importPolicies", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a policy with its measures and goals. ${unreferred}` })
  deletePolicy(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deletePolicy", provided });
  }
}

/** Writes regions. */
@Resolver()
export class RegionMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description: `Writes regions that the list of divisions lacks, and other names of any region. A field that is absent stays as it is. If very many policies lie in a region that moves, what they store about it is written in more transactions after the edit. ${whole}`,
  })
  importRegions(
    @Args(() => ImportRegionsArguments) provided: ImportRegionsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importRegions", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description: `Deletes a region. ${unreferred} An area refers to its members; its members do not refer to it.`,
  })
  deleteRegion(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteRegion", provided });
  }
}

/** Writes the nodes that policies point to. An existing node receives the values of its input. */
@Resolver()
export class VocabularyMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes domains. ${whole}` })
  importDomains(
    @Args(() => ImportDomainsArguments) provided: ImportDomainsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importDomains", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a domain. ${unreferred}` })
  deleteDomain(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteDomain", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes organizations. ${whole}` })
  importOrganizations(
    @Args(() => ImportOrganizationsArguments) provided: ImportOrganizationsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importOrganizations", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes an organization. ${unreferred}` })
  deleteOrganization(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteOrganization", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes technologies. ${whole}` })
  importTechnologies(
    @Args(() => ImportTechnologiesArguments) provided: ImportTechnologiesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importTechnologies", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a technology. ${unreferred}` })
  deleteTechnology(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteTechnology", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes target groups. ${whole}` })
  importTargetGroups(
    @Args(() => ImportTargetGroupsArguments) provided: ImportTargetGroupsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importTargetGroups", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a target group. ${unreferred}` })
  deleteTargetGroup(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteTargetGroup", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description: `Writes sources: each is cleaned and split into sentences. The text of a source cannot change once facts are based on it. ${whole}`,
  })
  importSources(
    @Args(() => ImportSourcesArguments) provided: ImportSourcesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ mutation: "importSources", provided });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a source. ${unreferred}` })
  deleteSource(@Args(() => DeleteArguments) provided: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ mutation: "deleteSource", provided });
  }
}
