import { FieldResolver, Resolver } from "type-graphql";
import { compiled } from "../compiled";
import { Amount } from "../evidence/amount";
import { Evidence } from "../evidence/evidence";
import { Question, Related } from "../../src/engine/mapping/field-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { Domain } from "../nodes/domain";
import { Measure } from "../nodes/measure";
import { Organization } from "../nodes/organization";
import { Policy } from "../nodes/policy";
import { TargetGroup } from "../nodes/target-group";

/** The paths from a measure. */
@Resolver(() => Measure)
export class MeasureFields {
  @Related(incoming("HAS_MEASURE"))
  @FieldResolver(() => Policy)
  policy(): Policy {
    return compiled();
  }

  @Related(outgoing("TARGETS"))
  @FieldResolver(() => [Domain])
  domains(): Domain[] {
    return compiled();
  }

  @Related(outgoing("ASSIGNED_TO"))
  @FieldResolver(() => [Organization], { description: "Bodies that the source makes responsible for it." })
  responsibleOrganizations(): Organization[] {
    return compiled();
  }

  @Related(outgoing("HELPS"))
  @FieldResolver(() => [TargetGroup], { description: "Whom it helps, such as small and medium-sized enterprises." })
  targetGroups(): TargetGroup[] {
    return compiled();
  }

  @Question("measure-amounts")
  @FieldResolver(() => [Amount], {
    description: "Money, rates and thresholds that it names, in the order of the source.",
  })
  amounts(): Amount[] {
    return compiled();
  }

  @Question("measure-evidence")
  @FieldResolver(() => Evidence)
  evidence(): Evidence {
    return compiled();
  }
}
