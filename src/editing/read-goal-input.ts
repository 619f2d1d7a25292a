import type { GoalInput } from "../../schema/inputs/editing/goal-input";
import type { GoalFacts, GoalUnit } from "../import/facts";
import type { InputReading } from "./input-reading";

/** Reads one goal. The passages of its clause come first, then those of its deadline. */
export function readGoal(
  { evidence, toTraditional }: InputReading,
  source: string,
  input: GoalInput,
  path: string,
): GoalFacts {
  return {
    id: "",
    ordinal: 0,
    indicator: input.indicator,
    label: input.label,
    labelHant: input.labelHant ?? toTraditional(input.label),
    labelEn: input.labelEn,
    comparator: input.comparator,
    value: input.value,
    upperValue: input.upperValue ?? null,
    unit: input.unit as GoalUnit,
    deadline: input.deadline ?? null,
    evidence: [
      ...evidence.read(source, input.evidence, `${path}.evidence`),
      ...evidence.read(source, input.deadlineEvidence ?? [], `${path}.deadlineEvidence`),
    ],
  };
}
