import { Args, FieldResolver, Resolver } from "type-graphql";
import { GoalFilterArguments, MeasureFilterArguments } from "../arguments/filter";
import { compiled } from "../compiled";
import { Statement } from "../evidence/statement";
import { Targeting } from "../evidence/targeting";
import { Question, Related, RelatedBy } from "../mapping/field-mapping";
import { incoming, outgoing } from "../mapping/path";
import { Domain } from "../nodes/domain";
import { Goal } from "../nodes/goal";
import { Measure } from "../nodes/measure";
import { Organization } from "../nodes/organization";
import { Policy } from "../nodes/policy";
import { Region } from "../nodes/region";
import { Source } from "../nodes/source";
import { Technology } from "../nodes/technology";
import { policyToDomain } from "../paths";

/** Where a policy leads. */
@Resolver(() => Policy)
export class PolicyFields {
  @Related(outgoing("APPLIES_TO"))
  @FieldResolver(() => Region)
  region(): Region {
    return compiled();
  }

  @Related(outgoing("ISSUED_BY"))
  @FieldResolver(() => [Organization], { description: "Bodies that the source names as issuing." })
  issuers(): Organization[] {
    return compiled();
  }

  @Related(...policyToDomain)
  @FieldResolver(() => [Domain], {
    description: "Domains that the policy targets, itself or by one of its measures; each once, by key.",
  })
  domains(): Domain[] {
    return compiled();
  }

  @Question("policy-targetings")
  @FieldResolver(() => [Targeting], {
    description: "The same, one row a statement of the source, with the words that say so.",
  })
  targetings(): Targeting[] {
    return compiled();
  }

  @Question("policy-statements")
  @FieldResolver(() => [Statement], {
    description: "Every fact of this policy that the source states, each with the words that state it.",
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

  @Related(outgoing(["INVOLVES", "ISSUED_BY"]))
  @FieldResolver(() => [Organization], { description: "All bodies that the source names, issuers included." })
  organizations(): Organization[] {
    return compiled();
  }

  @Related(outgoing("AMENDED_BY"))
  @FieldResolver(() => Policy, {
    nullable: true,
    description: "The policy that stands in its place from amendedOn on.",
  })
  amendedBy(): Policy | null {
    return compiled();
  }

  @Related(incoming("AMENDED_BY"))
  @FieldResolver(() => Policy, { nullable: true, description: "The policy whose place it has taken." })
  amends(): Policy | null {
    return compiled();
  }

  @Related(outgoing("DESCRIBED_IN"))
  @FieldResolver(() => Source, { description: "The source that told of it first." })
  source(): Source {
    return compiled();
  }

  @Related(outgoing(["DESCRIBED_IN", "ALSO_DESCRIBED_IN"]))
  @FieldResolver(() => [Source], { description: "All sources that state something of it." })
  sources(): Source[] {
    return compiled();
  }
}
