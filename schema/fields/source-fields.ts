import { FieldResolver, Resolver } from "type-graphql";
import { compiled } from "../compiled";
import { Evidence } from "../evidence/evidence";
import { Question, Related } from "../../src/engine/mapping/field-mapping";
import { incoming } from "../../src/engine/mapping/path";
import { Policy } from "../nodes/policy";
import { Source } from "../nodes/source";

/** The data about a source's text. */
@Resolver(() => Source)
export class SourceFields {
  @Question("source-uncovered")
  @FieldResolver(() => [Evidence], {
    description: "Sentences of the text that no fact of the graph is based on. A reviewer should look at them.",
  })
  uncovered(): Evidence[] {
    return compiled();
  }

  @Related(incoming(["DESCRIBED_IN", "ALSO_DESCRIBED_IN"]))
  @FieldResolver(() => [Policy])
  policies(): Policy[] {
    return compiled();
  }
}
