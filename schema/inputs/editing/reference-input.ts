import { IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsText } from "../../checks/is-text";
import { NAME_LIMIT } from "../../checks/limits";
import { OneOf } from "../../checks/one-of";
import type { EvidenceInput } from "./evidence-input";
import { OptionalEvidence } from "./input-fields";

@InputType({
  description:
    "A node that a policy, a measure or a goal points to, by id or by name, with the words that say so. If evidence is absent, the server looks for the name in the source as a quote.",
})
export class ReferenceInput {
  @OneOf("name")
  @Field(() => ID, { nullable: true })
  id?: string;

  @IsOptional()
  @IsText(NAME_LIMIT)
  @Field(() => String, {
    nullable: true,
    description:
      "For a region, a name that Query.region accepts. For any other node, its name in simplified or traditional Chinese or in English, or an alias.",
  })
  name?: string;

  @OptionalEvidence("Required if the node is named by id.")
  evidence?: EvidenceInput[];
}
