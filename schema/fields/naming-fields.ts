import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import { PolicyFilterArguments, PolicyOrderArguments } from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { compiled } from "../compiled";
import { PolicyConnection } from "../connections";
import { Related } from "../../src/engine/mapping/field-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { Organization } from "../nodes/organization";
import { Region } from "../nodes/region";
import { TargetGroup } from "../nodes/target-group";
import { Technology } from "../nodes/technology";

/** The policies that name a technology. */
@Resolver(() => Technology)
export class TechnologyFields {
  @Related(incoming("USES"))
  @FieldResolver(() => PolicyConnection)
  policies(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
  ): object {
    return compiled();
  }
}

/** The policies that an organization issued, and its place among other bodies. */
@Resolver(() => Organization)
export class OrganizationFields {
  @Related(outgoing("BELONGS_TO"))
  @FieldResolver(() => Region, { nullable: true, description: "The region that it belongs to." })
  region(): Region | null {
    return compiled();
  }

  @Related(outgoing("SUBORDINATE_TO"))
  @FieldResolver(() => Organization, { nullable: true, description: "The body above it." })
  broader(): Organization | null {
    return compiled();
  }

  @Related(incoming("ISSUED_BY"))
  @FieldResolver(() => PolicyConnection, { description: "Policies of which it is an issuer." })
  issued(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
  ): object {
    return compiled();
  }
}

/** The policies whose measures help a target group. */
@Resolver(() => TargetGroup)
export class TargetGroupFields {
  @Related(incoming("HELPS"), incoming("HAS_MEASURE"))
  @FieldResolver(() => PolicyConnection)
  policies(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
  ): object {
    return compiled();
  }
}
