import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import { PolicyFilterArguments, PolicyOrderArguments } from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { compiled } from "../compiled";
import { PolicyConnection } from "../connections";
import { Related } from "../../src/engine/mapping/field-mapping";
import { incoming } from "../../src/engine/mapping/path";
import { Organization } from "../nodes/organization";
import { TargetGroup } from "../nodes/target-group";
import { Technology } from "../nodes/technology";

/** The policies that name a technology. */
@Resolver(() => Technology)
export class TechnologyFields {
  @Related(incoming("USES"))
  @FieldResolver(() => PolicyConnection)
  policies(@Args(() => AsOfArguments) _asOf: object, @Args(() => ForwardPageArguments) _page: object): object {
    return compiled();
  }
}

/** The policies that an organization issued. */
@Resolver(() => Organization)
export class OrganizationFields {
  @Related(incoming("ISSUED_BY"))
  @FieldResolver(() => PolicyConnection)
  issued(@Args(() => AsOfArguments) _asOf: object, @Args(() => ForwardPageArguments) _page: object): object {
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
