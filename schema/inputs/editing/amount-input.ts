import { Max, Min } from "class-validator";
import { Field, Float, InputType } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsUnit } from "../../checks/is-unit";
import { VALUE_LIMIT } from "../../checks/limits";
import { AmountRole } from "../../enums";
import type { EvidenceInput } from "./evidence-input";
import { RequiredEvidence } from "./input-fields";

const largest = String(VALUE_LIMIT);
const range = { message: `must be a number from 0 to ${largest}` };

@InputType({
  description: "Money, a rate or a threshold that a measure names. Two entries with the same values become one.",
})
export class AmountInput {
  @Field(() => AmountRole)
  role!: AmountRole;

  @Min(0, range)
  @Max(VALUE_LIMIT, range)
  @Field(() => Float, { description: "In base units: yuan, not 10,000 yuan." })
  value!: number;

  @Holds<AmountInput>(
    "isUpperValue",
    ({ value, upperValue }) => upperValue == null || (upperValue > value && upperValue <= VALUE_LIMIT),
    `must be greater than value and at most ${largest}`,
  )
  @Field(() => Float, { nullable: true, description: "The upper end of a range." })
  upperValue?: number;

  @IsUnit()
  @Field(() => String, { description: "A key of the table of units, as of a goal." })
  unit!: string;

  @RequiredEvidence("The words of the amount, inside the measure's passages.")
  evidence!: EvidenceInput[];
}
