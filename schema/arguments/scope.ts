import { ArgsType, Field } from "type-graphql";

@ArgsType()
export class DescendantsArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "If true, policies of the regions below this one count too.",
  })
  includeDescendants?: boolean;
}

@ArgsType()
export class NarrowerArguments {
  @Field(() => Boolean, {
    nullable: true,
    defaultValue: true,
    description: "If true, a policy that targets a domain also counts for its broader domains.",
  })
  includeNarrower?: boolean;
}
