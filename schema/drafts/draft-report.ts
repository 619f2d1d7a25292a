import { Field, ID, Int, ObjectType } from "type-graphql";
import { ImportReport } from "../answers/import-report";
import { DraftState } from "../enums";

@ObjectType({ description: "The result of a change of a draft." })
export class DraftReport {
  @Field(() => ID)
  draft!: string;

  @Field(() => Int, { description: "The version of the draft after the change." })
  version!: number;

  @Field(() => DraftState)
  state!: DraftState;

  @Field(() => Int)
  entries!: number;

  @Field(() => Int, { description: "Facts that are not only offered." })
  facts!: number;

  @Field(() => Int, { description: "Of these, those about which nothing is decided." })
  undecided!: number;

  @Field(() => ImportReport, {
    nullable: true,
    description: "What the release imports, new nodes of the vocabulary first. Null for other changes.",
  })
  imported?: ImportReport | null;
}
