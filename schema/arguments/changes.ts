import { IsOptional } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import { IsMoment } from "../checks/is-moment";
import { IsNodeId } from "../checks/is-node-id";
import { DateTimeScalar } from "../date-time-scalar";

@ArgsType()
export class ChangesArguments {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, {
    nullable: true,
    description: "Only changes of this node, even if it has been deleted. If absent, changes of all nodes.",
  })
  node?: string;

  @IsOptional()
  @IsMoment()
  @Field(() => DateTimeScalar, { nullable: true, description: "Only changes at or after this moment." })
  since?: string;
}
