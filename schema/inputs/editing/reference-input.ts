import { IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsText } from "../../checks/is-text";
import { NAME_LIMIT } from "../../checks/limits";
import { OneOf } from "../../checks/one-of";
import type { EvidenceInput } from "./evidence-input";
import { OptionalEvidence } from "./input-fields";

@InputType({
  description:
    "What a policy or a measure points to, by id or by name, with the words that say so. Without evidence, the name is looked for in the source as a quote.",
})
export class ReferenceInput {
  @OneOf("name")
  @Field(() => ID, { nullable: true })
  id?: string;

  @IsOptional()
  @IsText(NAME_LIMIT)
  @Field(() => String, {
    nullable: true,
    description: "A region's as Query.region takes it; any other's in either script, in English, or an alias.",
  })
  name?: string;

  @OptionalEvidence("Required where the thing is given by id.")
  evidence?: EvidenceInput[];
}
