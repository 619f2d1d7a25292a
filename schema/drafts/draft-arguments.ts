import { IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { IsNodeId } from "../checks/is-node-id";
import { IsText } from "../checks/is-text";
import { IMPORT_LIMIT, PASSAGE_LIMIT } from "../checks/limits";
import { ListSize } from "../checks/list-size";
import { DraftDecision, DraftState, ImportMode } from "../enums";

/** Max facts that one mutation decides. */
const DECISION_LIMIT = 3000;
const ORDINAL_LIMIT = 1_000_000;

@ArgsType()
export class DraftsArguments {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, { nullable: true, description: "Only drafts of this source." })
  source?: string;

  @Field(() => DraftState, { nullable: true, description: "Only drafts in this state." })
  state?: DraftState;
}

@ArgsType()
export class DraftSourceArguments {
  @IsNodeId()
  @Field(() => ID, { description: "The id of a source of the graph." })
  source!: string;
}

/** The arguments of every change of a draft that exists. */
@ArgsType()
abstract class DraftArguments {
  @IsNodeId()
  @Field(() => ID)
  draft!: string;

  @IsOptional()
  @Min(1)
  @Field(() => Int, {
    nullable: true,
    description: "The version of the draft that the change is based on. If the draft has changed since, it is refused.",
  })
  ifDraftVersion?: number;
}

@InputType({ description: "What a person decides about one fact of a draft." })
export class DecisionInput {
  @IsNodeId()
  @Field(() => ID, { description: "The id of the fact." })
  fact!: string;

  @Field(() => DraftDecision, { nullable: true, description: "Null undoes an earlier decision." })
  decision?: DraftDecision | null;

  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, {
    nullable: true,
    description: "The corrected value as the text of a JSON value, only with CORRECTED.",
  })
  value?: string | null;
}

@ArgsType()
export class DecideArguments extends DraftArguments {
  @ListSize(1, DECISION_LIMIT)
  @Field(() => [DecisionInput])
  decisions!: DecisionInput[];
}

@ArgsType()
export class ReleaseDraftArguments extends DraftArguments {
  @IsOptional()
  @ListSize(1, IMPORT_LIMIT)
  @Min(1, { each: true })
  @Max(ORDINAL_LIMIT, { each: true })
  @Field(() => [Int], { nullable: true, description: "Only these entries, by their positions. If absent, all." })
  entries?: number[];

  @Field(() => ImportMode, {
    nullable: true,
    defaultValue: ImportMode.MERGE,
    description: "As in importPolicies.",
  })
  mode?: ImportMode;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Checks everything and reports what the release would do, but writes nothing.",
  })
  dryRun?: boolean;
}

@ArgsType()
export class DiscardDraftArguments extends DraftArguments {}
