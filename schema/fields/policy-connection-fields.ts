import { FieldResolver, Resolver } from "type-graphql";
import { PolicyFacets } from "../answers/facets";
import { compiled } from "../compiled";
import { PolicyConnection } from "../connections";
import { SameSet } from "../../src/engine/mapping/field-mapping";

/** Data about all policies of a list together. */
@Resolver(() => PolicyConnection)
export class PolicyConnectionFields {
  @SameSet()
  @FieldResolver(() => PolicyFacets)
  facets(): PolicyFacets {
    return compiled();
  }
}
