import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import {
  MeasureFilterArguments,
  PolicyFilterArguments,
  PolicyOrderArguments,
  RegionFilterArguments,
} from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { NarrowerArguments } from "../arguments/scope";
import { compiled } from "../compiled";
import { MeasureConnection, PolicyConnection, RegionConnection } from "../connections";
import { covers } from "../stored";
import { Related, RelatedOrStored } from "../../src/engine/mapping/field-mapping";
import { anyDepth, incoming, optional, outgoing } from "../../src/engine/mapping/path";
import { Domain } from "../nodes/domain";

const narrower = incoming("BROADER", { hops: anyDepth, when: "includeNarrower" });
const policies = [narrower, incoming("TARGETS"), incoming("HAS_MEASURE", { hops: optional })];

/** The paths from a domain. */
@Resolver(() => Domain)
export class DomainFields {
  @Related(outgoing("BROADER"))
  @FieldResolver(() => Domain, { nullable: true })
  broader(): Domain | null {
    return compiled();
  }

  @Related(incoming("BROADER"))
  @FieldResolver(() => [Domain])
  narrower(): Domain[] {
    return compiled();
  }

  @RelatedOrStored({ ...covers, when: "includeNarrower" }, narrower, incoming("FOCUSES_ON"))
  @FieldResolver(() => RegionConnection, {
    description:
      "Regions whose policies target this domain. With includeNarrower, also regions whose policies target a narrower domain.",
  })
  regions(
    @Args(() => RegionFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Args(() => NarrowerArguments) _scope: object,
  ): object {
    return compiled();
  }

  @Related(...policies)
  @FieldResolver(() => PolicyConnection)
  policies(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Args(() => NarrowerArguments) _scope: object,
  ): object {
    return compiled();
  }

  @Related(narrower, incoming("HAS_SUBJECT"))
  @FieldResolver(() => PolicyConnection, {
    description:
      "Policies whose subject it is. With includeNarrower, also policies whose subject is a narrower domain.",
  })
  policiesAbout(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Args(() => NarrowerArguments) _scope: object,
  ): object {
    return compiled();
  }

  @Related(narrower, incoming("TARGETS"))
  @FieldResolver(() => MeasureConnection)
  measures(
    @Args(() => MeasureFilterArguments) _filter: object,
    @Args(() => ForwardPageArguments) _page: object,
    @Args(() => NarrowerArguments) _scope: object,
  ): object {
    return compiled();
  }
}
