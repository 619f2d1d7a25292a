import { DomainGap, SimilarRegion } from "../answers/comparison";
import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import { CountedPoliciesArguments } from "../arguments/counted-policies";
import { PolicyFilterArguments, PolicyOrderArguments, RegionFilterArguments } from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { DomainGapsArguments, SharedWithArguments, SimilarRegionsArguments } from "../arguments/questions";
import { DescendantsArguments } from "../arguments/scope";
import { compiled } from "../compiled";
import { PolicyConnection, RegionConnection } from "../connections";
import { within } from "../stored";
import { Question, Related, RelatedBy, RelatedOrStored } from "../../src/engine/mapping/field-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { Domain } from "../nodes/domain";
import { Region } from "../nodes/region";
import { APPLIES_TO, countedPolicies, descendants, regionToDomain } from "../paths";

/** The paths from a region, and its comparison with others. */
@Resolver(() => Region)
export class RegionFields {
  @Related(outgoing("PART_OF"))
  @FieldResolver(() => Region, { nullable: true })
  parent(): Region | null {
    return compiled();
  }

  @RelatedBy("depth", outgoing("PART_OF", { hops: { min: 1 } }))
  @FieldResolver(() => [Region], { description: "All wider regions, from the nation down to the parent." })
  ancestors(): Region[] {
    return compiled();
  }

  @Related(incoming("MEMBER_OF"))
  @FieldResolver(() => [Region], {
    description: "The regions that an AREA consists of, such as the provinces of the Yangtze River Delta.",
  })
  members(): Region[] {
    return compiled();
  }

  @Related(outgoing("MEMBER_OF"))
  @FieldResolver(() => [Region], { description: "The AREAs of which it is a member." })
  areas(): Region[] {
    return compiled();
  }

  @Related(incoming("PART_OF"))
  @FieldResolver(() => RegionConnection)
  children(
    @Args(() => RegionFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
  ): object {
    return compiled();
  }

  @RelatedOrStored({ ...within, when: "includeDescendants" }, descendants, incoming(APPLIES_TO))
  @FieldResolver(() => PolicyConnection, {
    description:
      "Policies of this region. With includeDescendants, also those of all regions below it, and for an AREA those of its members and of all regions below them.",
  })
  policies(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Args(() => DescendantsArguments) _scope: object,
  ): object {
    return compiled();
  }

  @Related(descendants, ...regionToDomain)
  @FieldResolver(() => [Domain], {
    description:
      "Domains that the policies state, without broader ones. similarRegions, sharedDomains and domainGaps also count the broader domains, unless includeNarrower is false.",
  })
  domains(@Args(() => DescendantsArguments) _scope: object): Domain[] {
    return compiled();
  }

  @Question("similar-regions", {
    ofOne: "similar-regions-of-one",
    filtered: countedPolicies("similar-regions-filtered"),
  })
  @FieldResolver(() => [SimilarRegion])
  similarRegions(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => SimilarRegionsArguments) _arguments: object,
  ): SimilarRegion[] {
    return compiled();
  }

  @Question("domains-shared-with", { node: "domain", filtered: countedPolicies("domains-shared-with-filtered") })
  @FieldResolver(() => [Domain])
  sharedDomains(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => SharedWithArguments) _arguments: object,
  ): Domain[] {
    return compiled();
  }

  @Question("domain-gaps", { filtered: countedPolicies("domain-gaps-filtered") })
  @FieldResolver(() => [DomainGap], {
    description:
      "Domains that at least minPeers other regions of the same province target and this region does not. A province is compared with the other provinces, and the nation and an AREA with none.",
  })
  domainGaps(
    @Args(() => CountedPoliciesArguments) _policies: object,
    @Args(() => DomainGapsArguments) _arguments: object,
  ): DomainGap[] {
    return compiled();
  }
}
