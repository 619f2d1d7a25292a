import { Field, Float, ID, Int, ObjectType } from "type-graphql";
import { Property, Related } from "../../src/engine/mapping/field-mapping";
import { outgoing } from "../../src/engine/mapping/path";
import { ascending, descending, NodeLabel } from "../../src/engine/mapping/type-mapping";
import { DateTimeScalar } from "../date-time-scalar";
import { DraftDecision, DraftState } from "../enums";

/** Nodes of drafts have no label Node: they are not part of the graph, and only the queries of drafts find them. */
@NodeLabel("DraftFact", ascending("entry"), ascending("ordinal", "integer"))
@ObjectType({ description: "A fact that a rule proposes, with the words that state it, and what a person decided." })
export class DraftFact {
  @Property("id")
  @Field(() => ID)
  id!: string;

  @Property("field")
  @Field(() => String, {
    description:
      "The field of PolicyInput that it would fill, or amounts or targetGroups of the measure that contains it.",
  })
  field!: string;

  @Property("value")
  @Field(() => String, {
    description:
      "The value as the text of a JSON value: a text, a number, {id, name} for a node (without an id it is new), or an object.",
  })
  value!: string;

  @Property("detail")
  @Field(() => String, {
    description:
      "What else belongs to the value, as the text of a JSON object: the instrument of a measure, the label of a goal, the place of its deadline.",
  })
  detail!: string;

  @Property("quote")
  @Field(() => String)
  quote!: string;

  @Property("start")
  @Field(() => Int, { description: "Where the words begin in the text of the source, in characters (code points)." })
  start!: number;

  @Property("end")
  @Field(() => Int)
  end!: number;

  @Property("rule")
  @Field(() => String, {
    description: "The rule that found it; docs/drafting.md names the rules. `person` where a person added it.",
  })
  rule!: string;

  @Property("term")
  @Field(() => String, { nullable: true, description: "The words of the vocabulary that were found." })
  term?: string;

  @Property("score")
  @Field(() => Float, { description: "How often such a proposal is right, from 0 to 1." })
  score!: number;

  @Property("offered")
  @Field(() => Boolean, { description: "The rule is often wrong here: it is no fact unless a person accepts it." })
  offered!: boolean;

  @Property("decision")
  @Field(() => DraftDecision, { nullable: true, description: "Null while nothing is decided." })
  decision?: DraftDecision;

  @Property("decidedValue")
  @Field(() => String, { nullable: true, description: "The corrected value, as the text of a JSON value." })
  decidedValue?: string;

  @Property("decidedDetail")
  @Field(() => String, {
    nullable: true,
    description: "What was corrected of the detail, as the text of a JSON object.",
  })
  decidedDetail?: string;

  @Property("decidedStart")
  @Field(() => Int, { nullable: true, description: "Where the words begin that a person marked instead." })
  decidedStart?: number;

  @Property("decidedEnd")
  @Field(() => Int, { nullable: true })
  decidedEnd?: number;

  @Property("decidedQuote")
  @Field(() => String, { nullable: true, description: "The words that a person marked instead." })
  decidedQuote?: string;

  @Property("decidedBy")
  @Field(() => String, { nullable: true })
  decidedBy?: string;

  @Property("decidedAt", "date")
  @Field(() => DateTimeScalar, { nullable: true })
  decidedAt?: string;

  @Property("released")
  @Field(() => Boolean, { description: "It is in the graph." })
  released!: boolean;
}

@NodeLabel("DraftEntry", ascending("draft"), ascending("ordinal", "integer"))
@ObjectType({ description: "What a draft proposes about one policy or event." })
export class DraftEntry {
  @Property("id")
  @Field(() => ID)
  id!: string;

  @Property("ordinal")
  @Field(() => Int, { description: "Its position in its source, from 1." })
  ordinal!: number;

  @Property("policy")
  @Field(() => ID, { description: "The id of the policy that its release writes." })
  policy!: string;

  @Property("start")
  @Field(() => Int, { description: "Where it begins in the text of the source, in characters (code points)." })
  start!: number;

  @Property("end")
  @Field(() => Int)
  end!: number;

  @Property("open")
  @Field(() => [String], { description: "Fields that the text does not state, or not in words that a rule reads." })
  open!: string[];

  @Related(outgoing("HAS_FACT"))
  @Field(() => [DraftFact])
  facts!: DraftFact[];
}

@NodeLabel("Draft", descending("id"))
@ObjectType({
  description:
    "What rules find in the text of a source, for a person to decide. It is no fact: no question, search or list reads it before its release.",
})
export class Draft {
  @Property("id")
  @Field(() => ID, { description: "A later draft has a greater id." })
  id!: string;

  @Property("source")
  @Field(() => ID, { description: "The id of the source." })
  source!: string;

  @Property("state")
  @Field(() => DraftState)
  state!: DraftState;

  @Property("version")
  @Field(() => Int, { description: "How often the draft has changed. The version of the graph is another one." })
  version!: number;

  @Property("graphVersion")
  @Field(() => String, { description: "The version of the graph whose vocabulary was used." })
  graphVersion!: string;

  @Property("madeAt", "date")
  @Field(() => DateTimeScalar)
  madeAt!: string;

  @Property("madeBy")
  @Field(() => String)
  madeBy!: string;

  @Property("closedAt", "date")
  @Field(() => DateTimeScalar, { nullable: true, description: "When all of it was released, or it was discarded." })
  closedAt?: string;

  @Property("closedBy")
  @Field(() => String, { nullable: true })
  closedBy?: string;

  @Related(outgoing("HAS_ENTRY"))
  @Field(() => [DraftEntry])
  entries!: DraftEntry[];
}
