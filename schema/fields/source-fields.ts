import { Args, FieldResolver, Resolver } from "type-graphql";
import { StretchArguments } from "../arguments/stretch";
import { compiled } from "../compiled";
import { Evidence } from "../evidence/evidence";
import { AssumedSize, Question, Related } from "../../src/engine/mapping/field-mapping";
import { incoming } from "../../src/engine/mapping/path";
import { Policy } from "../nodes/policy";
import { Source } from "../nodes/source";

/** The number of clauses that a text counts as in the cost of a query (semantics 48). */
const UNCOVERED_SIZE = 1_000;

/** The data about a source's text. */
@Resolver(() => Source)
export class SourceFields {
  @Question("source-uncovered", { parts: { finder: "uncovered", of: "source", property: "text" } })
  @AssumedSize(UNCOVERED_SIZE)
  @FieldResolver(() => [Evidence], {
    description:
      "Clauses of the text that no fact of the graph is based on, in order. A reviewer should look at them. Only those that begin from start up to end, if provided.",
  })
  uncovered(@Args(() => StretchArguments) _stretch: StretchArguments): Evidence[] {
    return compiled();
  }

  @Related(incoming(["DESCRIBED_IN", "ALSO_DESCRIBED_IN"]))
  @FieldResolver(() => [Policy])
  policies(): Policy[] {
    return compiled();
  }
}
