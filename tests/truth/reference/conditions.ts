import { toSimplified } from "../../../src/text/simplified";
import type { Choice, Comparison, ListFilter, TextFilter } from "./where";

/** What each named condition of a filter says about a value. */
export type Conditions<Filter, Value> = {
  readonly [Name in keyof Filter]-?: (value: Value, condition: NonNullable<Filter[Name]>) => boolean;
};

/** All named conditions must hold; one that is null is ignored (semantics 4). */
export function allHold<Filter extends object, Value>(
  conditions: Conditions<Filter, Value>,
  value: Value,
  filter: Filter,
): boolean {
  return (Object.keys(filter) as (keyof Filter)[]).every((name) => {
    const condition = filter[name];
    return condition === null || condition === undefined || conditions[name](value, condition);
  });
}

export const chosen = <Value>(value: Value, filter: Choice<Value>): boolean =>
  allHold<Choice<Value>, Value>(
    { eq: (own, one) => own === one, in: (own, many) => many.includes(own) },
    value,
    filter,
  );

/** A missing value satisfies no comparison, so that `not` of one is satisfied. */
export function compares<Value extends number | string>(value: Value | null, filter: Comparison<Value>): boolean {
  const known = (compare: (own: Value, bound: Value) => boolean) => (own: Value | null, bound: Value) =>
    own !== null && compare(own, bound);
  return allHold<Comparison<Value>, Value | null>(
    {
      eq: known((own, bound) => own === bound),
      gt: known((own, bound) => own > bound),
      gte: known((own, bound) => own >= bound),
      lt: known((own, bound) => own < bound),
      lte: known((own, bound) => own <= bound),
    },
    value,
    filter,
  );
}

/** The stored forms of one text. A key such as a unit has only an English form. */
export interface TextForms {
  readonly chinese: readonly [simplified: string, traditional: string] | readonly [];
  /** Null if there is none (semantics 43). */
  readonly english: string | null;
}

/** Reads every stored form, English without regard to case; a needle in either script finds both (semantics 5). */
export function textHolds(forms: TextForms, filter: TextFilter): boolean {
  const anyForm = (matches: (form: string, needle: string) => boolean) => (own: TextForms, needle: string) =>
    own.chinese.some((form) => matches(form, needle) || matches(form, toSimplified(needle))) ||
    (own.english !== null && matches(own.english.toLowerCase(), needle.toLowerCase()));
  return allHold<TextFilter, TextForms>(
    {
      eq: anyForm((form, needle) => form === needle),
      contains: anyForm((form, needle) => form.includes(needle)),
      startsWith: anyForm((form, needle) => form.startsWith(needle)),
    },
    forms,
    filter,
  );
}

export function listHolds<Row, Where>(
  rows: readonly Row[],
  filter: ListFilter<Where>,
  holds: (row: Row, where: Where) => boolean,
): boolean {
  return allHold<ListFilter<Where>, readonly Row[]>(
    {
      some: (all, where) => all.some((row) => holds(row, where)),
      every: (all, where) => all.every((row) => holds(row, where as Where)),
      none: (all, where) => !all.some((row) => holds(row, where)),
    },
    rows,
    filter,
  );
}

/** How and, or, not combine the filters of one type: `and: []` is true, `or: []` false (semantics 4). */
export const combinations = <Row, Where>(holds: (row: Row, where: Where) => boolean) => ({
  and: (row: Row, all: readonly Where[]) => all.every((where) => holds(row, where)),
  or: (row: Row, some: readonly Where[]) => some.some((where) => holds(row, where)),
  not: (row: Row, where: Where) => !holds(row, where),
});
