import { IsIn, Max, Min } from "class-validator";
import { Field, Float, InputType } from "type-graphql";
import { Holds } from "../../checks/holds";
import { AMOUNT_LIMIT } from "../../checks/limits";
import { AmountRole } from "../../enums";
import { units } from "../../units";
import type { EvidenceInput } from "./evidence-input";
import { RequiredEvidence } from "./input-fields";

@InputType({
  description: "Money, a rate or a threshold that a measure names. Two entries with the same values become one.",
})
export class AmountInput {
  @Field(() => AmountRole)
  role!: AmountRole;

  @Min(0, { message: "must be at least 0" })
  @Max(AMOUNT_LIMIT, { message: `must be at most ${String(AMOUNT_LIMIT)}` })
  @Field(() => Float, { description: "In base units: yuan, not 10,000 yuan." })
  value!: number;

  @Holds<AmountInput>(
    "isUpperValue",
    ({ value, upperValue }) => upperValue == null || (upperValue > value && upperValue <= AMOUNT_LIMIT),
    `must be greater than value and at most ${String(AMOUNT_LIMIT)}`,
  )
  @Field(() => Float, { nullable: true, description: "The upper end of a range." })
  upperValue?: number;

  @IsIn(units, { message: `must be one of ${units.join(", ")}` })
  @Field(() => String, { description: "A key of the table of units." })
  unit!: string;

  @RequiredEvidence("The words of the amount, inside the measure's passages.")
  evidence!: EvidenceInput[];
}
