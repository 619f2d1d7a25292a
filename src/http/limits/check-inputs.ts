import type { Limits } from "../../config/limits";
import { counted, excessRefusal } from "../errors/limit-exceeded";
import { refusedOperation } from "../graphql/refused-operation";

/**
 * Refuses variables with too many values or too many levels, before they are coerced: coercion follows an input type as deep
 * as the values go. Stops counting at the limit. Accepts values that JSON can write.
 */
export function checkInputs(variables: unknown, { inputDepth, inputValues }: Limits): void {
  let values = 0;
  let level: readonly unknown[] = [variables];
  // Each pass is a level; the object of the variables itself does not count.
  for (let depth = 0; level.length > 0; depth += 1) {
    const nested: unknown[] = [];
    for (const value of level) {
      if (typeof value !== "object" || value === null) continue;
      if (depth > inputDepth) {
        const message = `The variables are nested more than ${counted(inputDepth)} levels deep, which is the limit: write their conditions side by side`;
        throw refusedOperation(excessRefusal({ limit: "inputDepth", most: inputDepth, message }));
      }
      const entries: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
      values += entries.length;
      if (values > inputValues) {
        const message = `The variables contain more than ${counted(inputValues)} values, which is the limit: shorten their lists, or split them into several requests`;
        throw refusedOperation(excessRefusal({ limit: "inputValues", most: inputValues, message }));
      }
      for (const entry of entries) nested.push(entry);
    }
    level = nested;
  }
}
