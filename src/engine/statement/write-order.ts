import type { OrderTerm } from "../plan/plan";
import { fragment, type Fragment } from "./fragment";

/** The expression of an order's key: a property, or a column itself. */
export const writeOrderValue = ({ variable, property }: OrderTerm) =>
  property === undefined ? variable : `${variable}.${property}`;

/**
 * ORDER BY over the terms, or over the same list read from its end; undefined without terms. Cypher sorts nulls last in ascending order and
 * first in descending order; here they are last in both.
 */
export function writeOrderBy(order: readonly OrderTerm[], from: "start" | "end" = "start"): Fragment | undefined {
  if (order.length === 0) return undefined;
  const reverse = { ASC: "DESC", DESC: "ASC" } as const;
  const keys = order.flatMap((term) => {
    const { direction, nullable } = term;
    const orderValue = writeOrderValue(term);
    const key = `${orderValue} ${from === "start" ? direction : reverse[direction]}`;
    return nullable ? [`${orderValue} IS NULL ${from === "start" ? "ASC" : "DESC"}`, key] : [key];
  });
  return fragment(`ORDER BY ${keys.join(", ")}`);
}

/**
 * Predicates that are true for every row and name every key of the order. The planner only uses the order of a
 * composite index if each of its keys is named.
 */
export const namesEveryKey = (order: readonly OrderTerm[]) =>
  order.some(({ nullable }) => nullable) ? [] : order.map((term) => `${writeOrderValue(term)} IS NOT NULL`);
