import { IsOptional, Max, Min } from "class-validator";
import { ArgsType, Field, ID, InputType, Int } from "type-graphql";
import { IsNodeId } from "../checks/is-node-id";
import { IsText } from "../checks/is-text";
import { IMPORT_LIMIT, NAME_LIMIT, OFFSET_LIMIT, PASSAGE_LIMIT } from "../checks/limits";
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

  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, {
    nullable: true,
    description: "What is corrected of the detail, as the text of a JSON object, only with CORRECTED.",
  })
  detail?: string | null;

  @IsOptional()
  @Min(0)
  @Max(OFFSET_LIMIT)
  @Field(() => Int, {
    nullable: true,
    description: "Where the right words begin in the text of the source, only with CORRECTED and together with end.",
  })
  start?: number | null;

  @IsOptional()
  @Min(1)
  @Max(OFFSET_LIMIT)
  @Field(() => Int, { nullable: true })
  end?: number | null;
}

/** A stretch of the text of a source that belongs to an entry of a draft. */
@InputType()
abstract class DraftedSpanInput {
  @Min(1)
  @Max(ORDINAL_LIMIT)
  @Field(() => Int, { description: "The position of the entry." })
  entry!: number;

  @Min(0)
  @Max(OFFSET_LIMIT)
  @Field(() => Int, { description: "Where it begins in the text of the source, in characters (code points)." })
  start!: number;

  @Min(1)
  @Max(OFFSET_LIMIT)
  @Field(() => Int)
  end!: number;
}

@InputType({ description: "A fact that a person found in the text; it is accepted." })
export class AddedFactInput extends DraftedSpanInput {
  @IsText(NAME_LIMIT)
  @Field(() => String, {
    description: "The field of PolicyInput that it fills, or amounts or targetGroups of the measure that contains it.",
  })
  field!: string;

  @IsText(PASSAGE_LIMIT)
  @Field(() => String, { description: "As the value of a drafted fact: the text of a JSON value." })
  value!: string;

  @IsOptional()
  @IsText(PASSAGE_LIMIT)
  @Field(() => String, { nullable: true, description: "As the detail of a drafted fact: the text of a JSON object." })
  detail?: string | null;
}

@InputType({ description: "The right borders of an entry." })
export class EntryBordersInput extends DraftedSpanInput {}

@ArgsType()
export class DecideArguments extends DraftArguments {
  @ListSize(0, DECISION_LIMIT)
  @Field(() => [DecisionInput])
  decisions!: DecisionInput[];

  @IsOptional()
  @ListSize(0, DECISION_LIMIT)
  @Field(() => [AddedFactInput], { nullable: true, description: "Facts that the rules did not find." })
  facts?: AddedFactInput[] | null;

  @IsOptional()
  @ListSize(0, IMPORT_LIMIT)
  @Field(() => [EntryBordersInput], { nullable: true, description: "Entries whose borders move." })
  borders?: EntryBordersInput[] | null;
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
