import { Args, Authorized, Ctx, Mutation, Resolver } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import {
  DeleteArguments,
  ImportDomainsArguments,
  ImportOrganizationsArguments,
  ImportPoliciesArguments,
  ImportRegionsArguments,
  ImportSourcesArguments,
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
    @Args(() => ImportPoliciesArguments) importPolicies: ImportPoliciesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importPolicies });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a policy with its measures and goals. ${unreferred}` })
  deletePolicy(@Args(() => DeleteArguments) deletePolicy: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ deletePolicy });
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
    @Args(() => ImportRegionsArguments) importRegions: ImportRegionsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importRegions });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description: `Deletes a region. ${unreferred} An area refers to its members; its members do not refer to it.`,
  })
  deleteRegion(@Args(() => DeleteArguments) deleteRegion: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ deleteRegion });
  }
}

/** Writes the nodes that policies point to. An existing node receives the values of its input. */
@Resolver()
export class VocabularyMutations {
  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes domains. ${whole}` })
  importDomains(
    @Args(() => ImportDomainsArguments) importDomains: ImportDomainsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importDomains });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a domain. ${unreferred}` })
  deleteDomain(@Args(() => DeleteArguments) deleteDomain: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ deleteDomain });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes organizations. ${whole}` })
  importOrganizations(
    @Args(() => ImportOrganizationsArguments) importOrganizations: ImportOrganizationsArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importOrganizations });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes an organization. ${unreferred}` })
  deleteOrganization(
    @Args(() => DeleteArguments) deleteOrganization: DeleteArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ deleteOrganization });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Writes technologies. ${whole}` })
  importTechnologies(
    @Args(() => ImportTechnologiesArguments) importTechnologies: ImportTechnologiesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importTechnologies });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a technology. ${unreferred}` })
  deleteTechnology(@Args(() => DeleteArguments) deleteTechnology: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ deleteTechnology });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, {
    description: `Writes sources: each is cleaned and split into sentences. The text of a source cannot change once facts are based on it. ${whole}`,
  })
  importSources(
    @Args(() => ImportSourcesArguments) importSources: ImportSourcesArguments,
    @Ctx() { editing }: GraphContext,
  ) {
    return editing.apply({ importSources });
  }

  @Authorized<Role>("editor")
  @Mutation(() => ImportReport, { description: `Deletes a source. ${unreferred}` })
  deleteSource(@Args(() => DeleteArguments) deleteSource: DeleteArguments, @Ctx() { editing }: GraphContext) {
    return editing.apply({ deleteSource });
  }
}
