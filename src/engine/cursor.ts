import { isKeyOf } from "./mapping/key-type";
import type { SchemaMapping } from "./mapping/schema-mapping";
import type { OrderTerm, Position } from "./plan/plan";

/** The order that a cursor belongs to, and its basis if it has one. A position is only valid in this order. */
const signature = (order: readonly OrderTerm[], basis: string | undefined) =>
  (basis ?? "") +
  order.map(({ property, direction }) => `${direction === "ASC" ? "+" : "-"}${property ?? ""}`).join("");

/**
 * The opaque cursor of a row: its position, as the values of the order's keys. It remains valid if rows are inserted
 * before it.
 */
export function encodeCursor(order: readonly OrderTerm[], basis: string | undefined, position: Position): string {
  return Buffer.from(JSON.stringify([signature(order, basis), ...position])).toString("base64url");
}

/** The position in a cursor of this order; undefined if the text is not such a cursor. */
export function decodeCursor(
  order: readonly OrderTerm[],
  basis: string | undefined,
  cursor: string,
  isId: SchemaMapping["isId"],
): Position | undefined {
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
  } catch {
    return undefined;
  }
  if (!Array.isArray(value) || value.length !== order.length + 1 || value[0] !== signature(order, basis))
    return undefined;
  const position: unknown[] = value.slice(1);
  const fits = order.every(({ type, nullable }, index) => {
    const key = position[index];
    return key === null ? nullable === true : isKeyOf(type, key, isId);
  });
  return fits ? (position as Position) : undefined;
}
