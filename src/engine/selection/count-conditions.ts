import type { ArgumentProblem } from "../argument-problem";
import type { SelectedField } from "./selection";

/** The number of values that a filter's objects compare with. A list of plain values is one parameter, so it counts as one. */
function conditionsIn(value: unknown): number {
  if (Array.isArray(value)) {
    const objects = value.filter((entry) => typeof entry === "object" && entry !== null);
    return objects.length === 0 ? 1 : objects.reduce((total: number, entry) => total + conditionsIn(entry), 0);
  }
  if (typeof value !== "object" || value === null) return 1;
  return Object.values(value).reduce((total: number, entry) => total + conditionsIn(entry), 0);
}

const ofField = ({ arguments: { provided } }: SelectedField, where: string) =>
  provided[where] === undefined ? 0 : conditionsIn(provided[where]);

/**
 * A problem if the filters of the operation have more conditions than allowed, in all fields together: each becomes a
 * part of a statement, which the database must plan. Stops at the first field above the limit.
 * @param where the argument that contains a filter
 */
export function tooManyConditions(fields: readonly SelectedField[], where: string, max: number): ArgumentProblem[] {
  let count = 0;
  const stack = [...fields].reverse();
  for (let field = stack.pop(); field; field = stack.pop()) {
    count += ofField(field, where);
    if (count > max) {
      const path = `${field.path.join(".")}.${where}`;
      const message = `brings the request to ${String(count)} conditions, but at most ${String(max)} are allowed: remove some, or write alternatives for one value as in: [...]`;
      return [{ path, message }];
    }
    for (const selected of field.selection?.values() ?? []) stack.push(...[...selected].reverse());
  }
  return [];
}
