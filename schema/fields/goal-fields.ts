import { FieldResolver, Resolver } from "type-graphql";
import { compiled } from "../compiled";
import { Evidence } from "../evidence/evidence";
import { Question, Related } from "../../src/engine/mapping/field-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { Domain } from "../nodes/domain";
import { Goal } from "../nodes/goal";
import { Policy } from "../nodes/policy";
import { Region } from "../nodes/region";

/** The paths from a goal. */
@Resolver(() => Goal)
export class GoalFields {
  @Related(incoming("SETS"))
  @FieldResolver(() => Policy)
  policy(): Policy {
    return compiled();
  }

  @Related(incoming("SETS"), outgoing("APPLIES_TO"))
  @FieldResolver(() => Region, { description: "The first region of its policy." })
  region(): Region {
    return compiled();
  }

  @Related(outgoing("COUNTS_IN"))
  @FieldResolver(() => Domain, {
    nullable: true,
    description:
      "The domain whose indicator it is: the one that the words name, otherwise the policy's subject if it has only one.",
  })
  subject(): Domain | null {
    return compiled();
  }

  @Question("goal-evidence")
  @FieldResolver(() => Evidence)
  evidence(): Evidence {
    return compiled();
  }
}
