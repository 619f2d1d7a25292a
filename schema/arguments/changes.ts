import { IsOptional } from "class-validator";
import { ArgsType, Field, ID } from "type-graphql";
import { IsMoment } from "../checks/is-moment";
import { IsNodeId } from "../checks/is-node-id";
import { DateTimeScalar } from "../date-time-scalar";

@ArgsType()
export class ChangesArguments {
  @IsOptional()
  @IsNodeId()
  @Field(() => ID, { nullable: true, description: "Those of this node, also where it is gone; of all where absent." })
  node?: string;

  @IsOptional()
  @IsMoment()
  @Field(() => DateTimeScalar, { nullable: true, description: "At this moment or later." })
  since?: string;
}
