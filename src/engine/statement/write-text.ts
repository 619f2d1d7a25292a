import type { PassagePlan, TextPlan } from "../plan/plan";

/** A text: the first of its properties that has a value. */
export function writeText({ variable, properties }: TextPlan): string {
  const values = properties.map((property) => `${variable}.${property}`);
  const [only, ...others] = values;
  return only !== undefined && others.length === 0 ? only : `coalesce(${values.join(", ")})`;
}

/** The part of a text between two offsets. */
export const writePassage = ({ text, start, end }: PassagePlan) =>
  `substring(${writeText(text)}, ${start}, ${end} - ${start})`;
