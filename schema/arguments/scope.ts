import { ArgsType, Field } from "type-graphql";

@ArgsType()
export class DescendantsArguments {
  @Field(() => Boolean, { nullable: true, defaultValue: false, description: "Regions below this one count too." })
  includeDescendants?: boolean;
}

@ArgsType()
export class NarrowerArguments {
  @Field(() => Boolean, { nullable: true, defaultValue: true, description: "Narrower domains count too." })
  includeNarrower?: boolean;
}
