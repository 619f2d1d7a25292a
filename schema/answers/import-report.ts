import { Field, ID, Int, ObjectType } from "type-graphql";
import { ImportOutcome } from "../enums";
import { CleaningReport } from "./cleaning-report";

@ObjectType({ description: "Two statements about the same thing that cannot both be true." })
export class ImportConflict {
  @Field(() => String, {
    description: "The argument that contradicts the other statement, such as policies[1].publishedOn.",
  })
  path!: string;

  @Field(() => String)
  message!: string;
}

@ObjectType({ description: "The result of an edit for one node." })
export class ImportedNode {
  @Field(() => ID)
  id!: string;

  @Field(() => ImportOutcome)
  outcome!: ImportOutcome;

  @Field(() => [String], { description: "Input that the server changed or left out, and text that looks damaged." })
  warnings!: readonly string[];

  @Field(() => [ImportConflict], {
    description: "Listed only in a dry run. Otherwise the server refuses an import that has a conflict.",
  })
  conflicts!: readonly ImportConflict[];

  @Field(() => CleaningReport, {
    nullable: true,
    description:
      "What cleaning changed in the text of a source. Null for other nodes, and for a text that was provided cleaned.",
  })
  cleaning?: CleaningReport | null;
}

@ObjectType({ description: "The result of an edit. In a dry run, the result that the edit would have." })
export class ImportReport {
  @Field(() => Int)
  created!: number;

  @Field(() => Int)
  changed!: number;

  @Field(() => Int)
  unchanged!: number;

  @Field(() => Int)
  deleted!: number;

  @Field(() => Int, { description: "Bodies that were merged into another one." })
  merged!: number;

  @Field(() => [ImportedNode], { description: "Each node once, in the order of the arguments." })
  nodes!: readonly ImportedNode[];

  @Field(() => Boolean)
  dryRun!: boolean;

  @Field(() => String, { description: "The graph's version after the edit, as in the header Graph-Version." })
  version!: string;
}
