import { IsIn, IsPositive, Matches, Max } from "class-validator";
import { Field, Float, InputType } from "type-graphql";
import { Holds } from "../../checks/holds";
import { AMOUNT_LIMIT, NAME_LIMIT } from "../../checks/limits";
import { Comparator } from "../../enums";
import { units } from "../../units";
import type { EvidenceInput } from "./evidence-input";
import {
  EnglishText,
  OptionalEvidence,
  OptionalText,
  OptionalYear,
  RequiredEvidence,
  RequiredText,
} from "./input-fields";

@InputType({ description: "A quantified aim. Its position in the list is its ordinal." })
export class GoalInput {
  @Matches(/^[A-Z][A-Z0-9_]{0,49}$/u, {
    message: "must be a key in capital letters such as INDUSTRY_SCALE, of at most 50 characters",
  })
  @Field(() => String, { description: "What is counted, a key such as INDUSTRY_SCALE." })
  indicator!: string;

  @RequiredText(NAME_LIMIT, "In simplified Chinese.")
  label!: string;

  @OptionalText(NAME_LIMIT, "In traditional Chinese. If absent, it is made from label.")
  labelHant?: string;

  @EnglishText(NAME_LIMIT)
  labelEn?: string;

  @Field(() => Comparator)
  comparator!: Comparator;

  @IsPositive({ message: "must be greater than 0" })
  @Max(AMOUNT_LIMIT, { message: `must be at most ${String(AMOUNT_LIMIT)}` })
  @Field(() => Float, { description: "In base units: yuan, not 100 million yuan." })
  value!: number;

  @Holds<GoalInput>(
    "isUpperValue",
    ({ comparator, value, upperValue }) =>
      comparator === Comparator.BETWEEN
        ? upperValue != null && upperValue > value && upperValue <= AMOUNT_LIMIT
        : upperValue == null,
    ({ comparator }) =>
      comparator === Comparator.BETWEEN
        ? `must be provided with the comparator BETWEEN, greater than value and at most ${String(AMOUNT_LIMIT)}`
        : "is only for the comparator BETWEEN: leave it out",
  )
  @Field(() => Float, { nullable: true, description: "The upper end if comparator is BETWEEN." })
  upperValue?: number;

  @IsIn(units, { message: `must be one of ${units.join(", ")}` })
  @Field(() => String, { description: "CNY, PERSON or COUNT." })
  unit!: string;

  @OptionalYear("The year by which the aim is to be reached.")
  deadline?: number;

  @RequiredEvidence("The clause that sets the aim. The passages of the deadline may follow it.")
  evidence!: EvidenceInput[];

  @Holds<GoalInput>(
    "belongsToDeadline",
    ({ deadline, deadlineEvidence }) => deadlineEvidence == null || deadline != null,
    "must be provided together with a deadline",
  )
  @OptionalEvidence("The words that set the deadline, if they are outside the clause.")
  deadlineEvidence?: EvidenceInput[];
}
