import type { ValueForm } from "../mapping/field-mapping";
import type { OrderTerm, Position } from "../plan/plan";
import type { Parameters } from "./parameters";
import { writeOrderValue } from "./write-order";

type Key = Position[number];

/** The side of a row relative to a position of the order, with or without the position itself. */
export interface Side {
  readonly direction: "after" | "before";
  readonly inclusive: boolean;
}

/** The predicate of no row. */
const NONE = "false";

/** A parameter, converted to the type of the property. */
export function writeParameter(parameters: Parameters, value: unknown, form: ValueForm | undefined): string {
  const parameter = parameters.add(value);
  return form === "date" ? `date(${parameter})` : parameter;
}

/** The comparisons of one key of the order with its value at the position. Rows without a value are last. */
function writeKey(parameters: Parameters, term: OrderTerm, key: Key) {
  const orderValue = writeOrderValue(term);
  if (key === null) {
    return { equal: `${orderValue} IS NULL`, after: NONE, before: `${orderValue} IS NOT NULL` };
  }
  const value = writeParameter(parameters, key, term.type === "date" ? "date" : "plain");
  const [later, earlier] = term.direction === "ASC" ? [">", "<"] : ["<", ">"];
  const after = `${orderValue} ${later} ${value}`;
  return {
    equal: `${orderValue} = ${value}`,
    after: term.nullable ? `(${after} OR ${orderValue} IS NULL)` : after,
    before: `${orderValue} ${earlier} ${value}`,
    // A bound that can be used for a seek in an index of the order's first key.
    bound: term.nullable
      ? undefined
      : { after: `${orderValue} ${later}= ${value}`, before: `${orderValue} ${earlier}= ${value}` },
  };
}

/**
 * Whether a row is after or before a position of the order: keyset pagination. It compares key by key in CASE, because
 * the planner would split an OR into several seeks, whose rows are not in order.
 */
export function writePosition(
  parameters: Parameters,
  order: readonly OrderTerm[],
  position: Position,
  { direction, inclusive }: Side,
): string {
  const keys = order.map((term, index) => writeKey(parameters, term, position[index] ?? null));
  const beyond = (index: number) => keys[index]?.[direction] ?? NONE;
  const equal = (index: number) => keys[index]?.equal ?? NONE;
  const last = keys.length - 1;
  let predicate = inclusive ? `(${equal(last)} OR ${beyond(last)})` : beyond(last);
  for (let index = last - 1; index >= 0; index -= 1) {
    predicate = `CASE WHEN ${equal(index)} THEN ${predicate} ELSE ${beyond(index)} END`;
  }
  const bound = keys.length > 1 ? keys[0]?.bound?.[direction] : undefined;
  return bound === undefined ? predicate : `${bound} AND ${predicate}`;
}
