import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import { ForwardPageArguments } from "../arguments/page";
import { compiled } from "../compiled";
import { PolicyConnection } from "../connections";
import { Related } from "../../src/engine/mapping/field-mapping";
import { incoming } from "../../src/engine/mapping/path";
import { Organization } from "../nodes/organization";
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
