import { ArgsType, Field, ID } from "type-graphql";
import { IsFactDay } from "../checks/is-fact-day";
import { IsNodeId } from "../checks/is-node-id";
import { DateScalar } from "../date-scalar";
import { WriteArguments } from "./editing";

@ArgsType()
export class ReinstatePolicyArguments extends WriteArguments {
  @IsNodeId()
  @Field(() => ID)
  id!: string;
}

@ArgsType()
export class RepealPolicyArguments extends ReinstatePolicyArguments {
  @IsFactDay()
  @Field(() => DateScalar, { description: "The first day on which the policy no longer stands." })
  on!: string;
}

@ArgsType()
export class AmendPolicyArguments extends ReinstatePolicyArguments {
  @IsNodeId()
  @Field(() => ID, { description: "The policy that takes its place; it takes the place of one alone." })
  by!: string;

  @IsFactDay()
  @Field(() => DateScalar, { description: "The first day on which the other one stands in its place." })
  on!: string;
}
