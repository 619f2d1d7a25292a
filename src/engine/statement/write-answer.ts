import type { AnswerPlan, Variable } from "../plan/plan";
import { fragment, type Fragment, within } from "./fragment";
import { writeCase, writeReturn, writeSubquery } from "./layout";
import type { Parameters, WriteObject } from "./parameters";
import { writeOrderBy } from "./write-order";
import { writeParts } from "./write-parts";
import { writeCompletion, writeQuestion } from "./write-question";

/** The rows of a question as a list. */
export function writeAnswer(
  parameters: Parameters,
  { source, order, object, limit, parts }: AnswerPlan,
  writeObject: WriteObject,
): Fragment {
  const { opening } = writeQuestion(parameters, source);
  const written = writeObject(parameters, object);
  const listed = limit && source.columns[limit.column];
  const orderBy = writeOrderBy(order);
  return writeSubquery("COLLECT", [
    opening,
    orderBy && within(orderBy, (text) => `WITH *\n${text}`),
    writeCompletion(parameters, source),
    writeReturn(
      limit && listed !== undefined
        ? writeLimited(listed, limit.max, written)
        : parts
          ? writeParts(parts, written)
          : written,
    ),
  ]);
}

/** Above the limit, returns the number of entries instead of the object. */
const writeLimited = (list: Variable, max: number, written: Fragment): Fragment =>
  writeCase([
    fragment(`WHEN size(${list}) > ${String(max)} THEN size(${list})`),
    within(written, (text) => `ELSE ${text}`),
  ]);
