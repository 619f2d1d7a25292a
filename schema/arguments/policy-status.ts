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
  @Field(() => DateScalar, { description: "The first day on which the policy is no longer valid." })
  on!: string;
}

@ArgsType()
export class AmendPolicyArguments extends ReinstatePolicyArguments {
  @IsNodeId()
  @Field(() => ID, { description: "The policy that replaces it. A policy can replace only one other policy." })
  by!: string;

  @IsFactDay()
  @Field(() => DateScalar, { description: "The first day on which the other policy replaces it." })
  on!: string;
}
