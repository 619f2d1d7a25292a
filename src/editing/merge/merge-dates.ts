import { firstDay, lastDay, writtenDate } from "../../../schema/checks/partial-date";
import { DatePrecision } from "../../../schema/enums";
import type { Evidence } from "../../facts/evidence";
import { precisionOf } from "../../facts/fields";
import { conflict, type Merging } from "./merging";

interface StatedDate {
  readonly day: string;
  readonly precision: DatePrecision;
}

/** Two records with dates, and the passages that state a field of each. */
interface Pair {
  readonly merging: Merging;
  readonly path: string;
  readonly before: Readonly<Record<string, unknown>>;
  readonly added: Readonly<Record<string, unknown>>;
  readonly evidenceOf: readonly [
    before: (field: string) => readonly Evidence[],
    added: (field: string) => readonly Evidence[],
  ];
}

const dateOf = (facts: Readonly<Record<string, unknown>>, name: string): StatedDate => ({
  day: facts[name] as string,
  precision: facts[precisionOf(name)] as DatePrecision,
});

/** The date as a person reads it: 2023, 2023-01, 2023-01-03, or the latest possible day. */
const shown = ({ day, precision }: StatedDate) =>
  precision === DatePrecision.NOT_LATER_THAN ? `${day} or before` : writtenDate(day, precision);

/** Whether the precise date is a part of the other: a day of its month, or a month of its year. */
function isWithin(precise: StatedDate, wide: StatedDate): boolean {
  const [part, whole] = [shown(precise), shown(wide)];
  return firstDay(whole) <= firstDay(part) && lastDay(part) <= lastDay(whole);
}

/** The date that is true if both are; undefined if they contradict each other (semantics 34). */
function bothOf(one: StatedDate, other: StatedDate): StatedDate | undefined {
  const isBound = ({ precision }: StatedDate) => precision === DatePrecision.NOT_LATER_THAN;
  if (isBound(one) && isBound(other)) return one.day <= other.day ? one : other;
  if (isBound(one)) return other.day <= one.day ? other : undefined;
  if (isBound(other)) return one.day <= other.day ? one : undefined;
  if (isWithin(one, other)) return one;
  return isWithin(other, one) ? other : undefined;
}

/** The day and the precision that two sources state together. If there is a conflict, the facts must not be used. */
export function mergeDate(
  { merging, path, before, added, evidenceOf }: Pair,
  name: string,
): Readonly<Record<string, unknown>> {
  const [one, other] = [dateOf(before, name), dateOf(added, name)];
  const both = bothOf(one, other);
  if (!both) {
    const stated = (date: StatedDate, by: readonly Evidence[]) => ({ value: shown(date), by });
    conflict(merging, path + name, stated(one, evidenceOf[0](name)), stated(other, evidenceOf[1](name)));
  }
  const { day, precision } = both ?? one;
  return { [name]: day, [precisionOf(name)]: precision };
}
