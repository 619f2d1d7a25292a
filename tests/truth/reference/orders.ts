import type { PolicyFacts, RegionFacts } from "../../../src/facts/facts";
import type { GoalRow, MeasureRow } from "./known-facts";
import { byCodePoint } from "./text-order";

export type Direction = "ASC" | "DESC";

/** One key for each object, the first object first, as the contract's orderBy. */
export type OrderBy = readonly Readonly<Record<string, Direction>>[];

type Value = string | number | null;
export type Keys<Row> = Readonly<Record<string, (row: Row) => Value>>;

export const policyKeys: Keys<PolicyFacts> = {
  publishedOn: ({ publishedOn }) => publishedOn,
  title: ({ title }) => title,
  id: ({ id }) => id,
};
export const regionKeys: Keys<RegionFacts> = { id: ({ id }) => id, name: ({ name }) => name };
export const measureKeys: Keys<MeasureRow> = {
  ordinal: ({ ordinal }) => ordinal,
  id: ({ id }) => id,
  policy: ({ policy }) => policy.id,
};
export const goalKeys: Keys<GoalRow> = {
  unit: ({ unit }) => unit,
  value: ({ value }) => value,
  deadline: ({ deadline }) => deadline,
  id: ({ id }) => id,
  ordinal: ({ ordinal }) => ordinal,
  policy: ({ policy }) => policy.id,
};

/** The contract's order if the client names none. */
export const newestFirst: OrderBy = [{ publishedOn: "DESC" }];
export const byPolicyThenOrdinal: OrderBy = [{ policy: "ASC" }, { ordinal: "ASC" }];
export const ascendingIds: OrderBy = [{ id: "ASC" }];

function compareValues(one: Value, other: Value, direction: Direction): number {
  // Nulls come last in both directions (semantics 2).
  if (one === null || other === null) return Number(one === null) - Number(other === null);
  const ascending =
    typeof one === "string" && typeof other === "string" ? byCodePoint(one, other) : Number(one) - Number(other);
  return direction === "ASC" ? ascending : -ascending;
}

/** The rows in this order; ties are sorted by id in the direction of the last key (semantics 2). */
export function ordered<Row extends { readonly id: string }>(
  rows: readonly Row[],
  keys: Keys<Row>,
  orderBy: OrderBy,
): readonly Row[] {
  // Values are compared within a unit (semantics 45).
  const named = orderBy
    .flatMap((entry) => Object.entries(entry))
    .flatMap(([name, direction]) =>
      (name === "value" ? ["unit", name] : [name]).map((key) => [key, direction] as const),
    );
  const last = named.at(-1)?.[1] ?? "ASC";
  const comparisons = [...named, ["id", last] as const].map(([name, direction]) => {
    const read = keys[name] ?? ((row: Row) => row.id);
    return (one: Row, other: Row) => compareValues(read(one), read(other), direction);
  });
  return [...rows].sort((one, other) => {
    for (const compare of comparisons) {
      const difference = compare(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}
