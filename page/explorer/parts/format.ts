import type { Comparator, DatePrecision } from "../documents";
import type { Interface } from "../messages/messages";

/** A day, a month or a year in the words of the language, as precisely as it is known. */
export function writtenDate({ tag, messages }: Interface, date: string, precision: DatePrecision = "DAY"): string {
  const day = new Date(`${date}T00:00:00Z`);
  const write = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...options }).format(day);
  if (precision === "YEAR") return write({ year: "numeric" });
  if (precision === "MONTH") return write({ year: "numeric", month: "long" });
  const whole = write({ year: "numeric", month: "long", day: "numeric" });
  return precision === "NOT_LATER_THAN" ? messages.publishedNotLater(whole) : whole;
}

/** A month such as 2023-02. */
export const writtenMonth = (whole: Interface, period: string): string => writtenDate(whole, `${period}-01`, "MONTH");

/** A number as people write it in the language: 1350亿, 135 billion, 1,200. */
export function writtenNumber(tag: string, value: number): string {
  const isLarge = Math.abs(value) >= 100_000;
  return new Intl.NumberFormat(tag, {
    maximumFractionDigits: 2,
    ...(isLarge ? { notation: "compact", compactDisplay: "long" } : {}),
  }).format(value);
}

export interface Quantity {
  readonly value: number;
  readonly upperValue?: number | null | undefined;
  readonly unit: string;
  readonly unitName: string;
}

/** A quantity with its unit, such as 1350亿元 or 135 billion yuan. */
export function writtenQuantity(tag: string, { value, upperValue, unit, unitName }: Quantity): string {
  const number = writtenNumber(tag, value);
  const range = typeof upperValue === "number" ? `${number}–${writtenNumber(tag, upperValue)}` : number;
  if (unit === "PERCENT") return `${range}%`;
  if (unit === "COUNT" && tag === "en") return range;
  return tag === "en" ? `${range} ${unitName}` : `${range}${unitName}`;
}

/** A goal's value with what it is compared by: more than 135 billion yuan. */
export const writtenComparison = ({ tag, messages }: Interface, comparator: Comparator, quantity: Quantity): string =>
  messages.comparators[comparator](writtenQuantity(tag, quantity));
