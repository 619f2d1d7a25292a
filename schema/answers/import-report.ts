import { Field, ID, Int, ObjectType } from "type-graphql";
import { ImportOutcome } from "../enums";

@ObjectType({ description: "Two statements of one thing that cannot both be true." })
export class ImportConflict {
  @Field(() => String, { description: "The argument that contradicts, such as policies[1].publishedOn." })
  path!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: "What came of one node." })
export class ImportedNode {
  @Field(() => ID)
  id!: string;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: "What was taken otherwise than it was given, or left out." })
  warnings!: readonly string[];

  @Field(() => [ImportConflict], { description: "Given in a dry run alone: otherwise a conflict refuses the import." })
  conflicts!: readonly ImportConflict[];
}

@ObjectType({ description: "What came of an edit; in a dry run, what would come of it." })
export class ImportReport {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  deleted!: number;

  @Field(() => [ImportedNode], { description: "A node once, in the order of the arguments." })
  nodes!: readonly ImportedNode[];

  @Field(() => Boolean)
  dryRun!: boolean;

  @Field(() => String, { description: "The graph's version after the edit, as the header Graph-Version tells it." })
  version!: string;
}
