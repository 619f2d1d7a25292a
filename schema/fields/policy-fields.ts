import { Args, FieldResolver, Resolver } from "type-graphql";
import { AsOfArguments } from "../arguments/as-of";
import {
  GoalFilterArguments,
  MeasureFilterArguments,
  PolicyFilterArguments,
  PolicyOrderArguments,
} from "../arguments/filter";
import { ForwardPageArguments } from "../arguments/page";
import { compiled } from "../compiled";
import { PolicyConnection } from "../connections";
import { Citation } from "../evidence/citation";
import { Evidence } from "../evidence/evidence";
import { Statement } from "../evidence/statement";
import { Targeting } from "../evidence/targeting";
import { Question, Related, RelatedBy } from "../../src/engine/mapping/field-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { Domain } from "../nodes/domain";
import { Goal } from "../nodes/goal";
import { Measure } from "../nodes/measure";
import { Organization } from "../nodes/organization";
import { Policy } from "../nodes/policy";
import { Region } from "../nodes/region";
import { Source } from "../nodes/source";
import { Technology } from "../nodes/technology";
import { policyToDomain, policyToOrganization } from "../paths";

/** The paths from a policy. */
@Resolver(() => Policy)
export class PolicyFields {
  @Related(outgoing("APPLIES_TO"))
  @FieldResolver(() => Region, { description: "The first of regions." })
  region(): Region {
    return compiled();
  }

  @Question("policy-regions", { node: "region" })
  @FieldResolver(() => [Region], {
    description: "All regions to which it applies, in the order of the source. Only a joint policy has more than one.",
  })
  regions(): Region[] {
    return compiled();
  }

  @Related(outgoing("ISSUED_BY"))
  @FieldResolver(() => [Organization], { description: "Bodies that the source names as issuers." })
  issuers(): Organization[] {
    return compiled();
  }

  @Related(outgoing("HAS_SUBJECT"))
  @FieldResolver(() => [Domain], {
    description: "What it is about, such as metaverse. domains are where that is to be applied.",
  })
  subjects(): Domain[] {
    return compiled();
  }

  @Related(...policyToDomain)
  @FieldResolver(() => [Domain], {
    description:
      "Domains that the policy or one of its measures targets. Each domain is listed once, in the order of the ids.",
  })
  domains(): Domain[] {
    return compiled();
  }

  @Question("policy-citations")
  @FieldResolver(() => [Citation], {
    description:
      "Documents that it names as its ground, its model or what it ends: one entry for each relation and document.",
  })
  citations(): Citation[] {
    return compiled();
  }

  @Related(incoming("CITES"))
  @FieldResolver(() => PolicyConnection, { description: "Policies of the graph whose citations name this one." })
  citedBy(
    @Args(() => PolicyFilterArguments) _filter: object,
    @Args(() => AsOfArguments) _asOf: object,
    @Args(() => PolicyOrderArguments) _order: object,
    @Args(() => ForwardPageArguments) _page: object,
  ): object {
    return compiled();
  }

  @Question("policy-entries")
  @FieldResolver(() => [Evidence], {
    description: "The parts of its sources that are about it. If a source has no such part, it is the whole source.",
  })
  entries(): Evidence[] {
    return compiled();
  }

  @Question("policy-targetings")
  @FieldResolver(() => [Targeting], {
    description:
      "The domains that the policy targets, with the words that say so: one entry for each statement of a source.",
  })
  targetings(): Targeting[] {
    return compiled();
  }

  @Question("policy-statements")
  @FieldResolver(() => [Statement], {
    description: "Every fact about this policy that a source states, with the words that state it.",
  })
  statements(): Statement[] {
    return compiled();
  }

  @Related(outgoing("USES"))
  @FieldResolver(() => [Technology])
  technologies(): Technology[] {
    return compiled();
  }

  @RelatedBy("ordinal", outgoing("HAS_MEASURE"))
  @FieldResolver(() => [Measure])
  measures(@Args(() => MeasureFilterArguments) _filter: object): Measure[] {
    return compiled();
  }

  @RelatedBy("ordinal", outgoing("SETS"))
  @FieldResolver(() => [Goal])
  goals(@Args(() => GoalFilterArguments) _filter: object): Goal[] {
    return compiled();
  }

  @Related(...policyToOrganization)
  @FieldResolver(() => [Organization], {
    description: "All bodies that the source names, including the issuers and the bodies responsible for measures.",
  })
  organizations(): Organization[] {
    return compiled();
  }

  @Related(outgoing("AMENDED_BY"))
  @FieldResolver(() => Policy, {
    nullable: true,
    description: "The policy that replaces this one from amendedOn on.",
  })
  amendedBy(): Policy | null {
    return compiled();
  }

  @Related(incoming("AMENDED_BY"))
  @FieldResolver(() => Policy, { nullable: true, description: "The policy that this one replaces." })
  amends(): Policy | null {
    return compiled();
  }

  @Related(outgoing("DESCRIBED_IN"))
  @FieldResolver(() => Source, { description: "The first source that described it." })
  source(): Source {
    return compiled();
  }

  @Related(outgoing(["DESCRIBED_IN", "ALSO_DESCRIBED_IN"]))
  @FieldResolver(() => [Source], { description: "All sources that state something about it." })
  sources(): Source[] {
    return compiled();
  }
}
