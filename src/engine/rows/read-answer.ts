import { ArgumentsRefused } from "../argument-problem";
import type { AnswerPlan } from "../plan/plan";
import { type Read, readEach, readFirst, type ReadObject } from "./read";
import { type PartFinders, readParts } from "./read-parts";

/**
 * The rows of a question.
 * @throws ArgumentsRefused if a list in them is longer than its limit
 */
export function readAnswer(
  { object, single, limit, parts }: AnswerPlan,
  readObject: ReadObject,
  partFinders: PartFinders,
): Read {
  const readRow = readObject(object);
  if (parts) return readParts({ object, parts }, readRow, partFinders);
  const read: Read = (row) => {
    if (limit && typeof row === "number") {
      const message = `has ${String(row)} ${limit.column}, but at most ${String(limit.max)} are allowed: ${limit.advice}`;
      throw new ArgumentsRefused([{ path: "The answer", message }]);
    }
    return readRow(row);
  };
  return single ? readFirst(read) : readEach(read);
}
