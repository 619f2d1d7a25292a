import type { AnswerValuePlan } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";
import { writeReturn, writeSubquery } from "./layout";
import type { Parameters } from "./parameters";
import { writeQuestion } from "./write-question";

/** The value in one column of a question's only row, as a list of one. */
export function writeAnswerValue(parameters: Parameters, { source, variable }: AnswerValuePlan): Fragment {
  const { opening } = writeQuestion(parameters, source);
  return writeSubquery("COLLECT", [opening, writeReturn(fragment(variable))]);
}
