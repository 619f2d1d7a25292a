import { ArgsType, Field, ID } from "type-graphql";
import { IsNodeId } from "../checks/is-node-id";

@ArgsType()
export class IdArguments {
  @IsNodeId()
  @Field(() => ID)
  id!: string;
}
