import { IsOptional, Matches, Max, Min } from "class-validator";
import { Field, Float, InputType } from "type-graphql";
import { Holds } from "../../checks/holds";
import { IsUnit } from "../../checks/is-unit";
import { NAME_LIMIT, VALUE_LIMIT } from "../../checks/limits";
import { Comparator, GoalValueKind } from "../../enums";
import type { EvidenceInput } from "./evidence-input";
import {
  EnglishText,
  OptionalEvidence,
  OptionalText,
  OptionalYear,
  RequiredEvidence,
  RequiredText,
} from "./input-fields";
import { ReferenceInput } from "./reference-input";

const largest = String(VALUE_LIMIT);
const range = { message: `must be a number from 0 to ${largest}` };

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

  @Min(0, range)
  @Max(VALUE_LIMIT, range)
  @Field(() => Float, { description: "In base units: yuan, not 100 million yuan. 0 is a value." })
  value!: number;

  @Holds<GoalInput>(
    "isUpperValue",
    ({ comparator, value, upperValue }) =>
      comparator === Comparator.BETWEEN
        ? upperValue != null && upperValue > value && upperValue <= VALUE_LIMIT
        : upperValue == null,
    ({ comparator }) =>
      comparator === Comparator.BETWEEN
        ? `must be provided with the comparator BETWEEN, greater than value and at most ${largest}`
        : "is only for the comparator BETWEEN: leave it out",
  )
  @Field(() => Float, { nullable: true, description: "The upper end if comparator is BETWEEN." })
  upperValue?: number;

  @IsUnit()
  @Field(() => String, {
    description: "A key of the table of units, such as CNY, PERSON or COUNT, or a compound such as CNY/PERSON/MONTH.",
  })
  unit!: string;

  @Field(() => GoalValueKind, {
    nullable: true,
    description: "What the number says of the indicator. If absent, it is LEVEL.",
  })
  valueKind?: GoalValueKind;

  @Field(() => ReferenceInput, {
    nullable: true,
    description:
      "The domain whose indicator it is, if the words name another one than the policy's subject. Without evidence, the goal's own passages state it.",
  })
  subject?: ReferenceInput;

  @IsOptional()
  @Min(0, range)
  @Max(VALUE_LIMIT, range)
  @Field(() => Float, { nullable: true, description: "The value from which the goal starts, in base units." })
  baselineValue?: number;

  @Holds<GoalInput>(
    "belongsToBaselineValue",
    ({ baselineValue, baselineYear }) => baselineYear == null || baselineValue != null,
    "must be provided together with baselineValue",
  )
  @OptionalYear("The year of baselineValue.")
  baselineYear?: number;

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
