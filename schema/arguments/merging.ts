import { ArgsType, Field, ID } from "type-graphql";
import { EachKey } from "../checks/is-key";
import { IsNodeId } from "../checks/is-node-id";
import { ALIAS_LIMIT } from "../checks/limits";
import { ListSize } from "../checks/list-size";
import { WriteArguments } from "./editing";

@ArgsType()
export class MergeOrganizationsArguments extends WriteArguments {
  @ListSize(1, ALIAS_LIMIT)
  @EachKey("organization:")
  @Field(() => [ID], {
    description: "The bodies that are the same as into. They end, and their ids become former ids of it.",
  })
  from!: string[];

  @IsNodeId()
  @Field(() => ID, { description: "The body that remains. What it states of itself stays." })
  into!: string;
}

@ArgsType()
export class UndoMergeArguments extends WriteArguments {
  @IsNodeId()
  @Field(() => ID, {
    description: "The id of the change in the history with the action MERGED, of any of the merged bodies.",
  })
  change!: string;
}
