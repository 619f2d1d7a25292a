import { ArgsType, Field } from "type-graphql";
import { PolicyWhere } from "../inputs/where";
import { AsOfArguments } from "./as-of";

/** The policies that count in a question: all of them without these arguments. They are part of the cursors of its pages. */
@ArgsType()
export class CountedPoliciesArguments extends AsOfArguments {
  @Field(() => PolicyWhere, { nullable: true, description: "Only policies that match this filter count." })
  where?: PolicyWhere;
}
