import { isCalendarDate } from "../../src/engine/mapping/calendar-date";
import { DatePrecision } from "../enums";
import { isFactDay } from "./is-fact-day";

/** A day, a month or a year, as a source states it: its first and its last day, and how precise it is. */
export interface PartialDate {
  readonly first: string;
  readonly last: string;
  readonly precision: StatedPrecision;
}

/** The precisions that the form of a date shows. */
export type StatedPrecision = Exclude<DatePrecision, DatePrecision.NOT_LATER_THAN>;

const form = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

/** The date that is written YYYY, YYYY-MM or YYYY-MM-DD; undefined if the calendar has none, or in another form. */
export function partialDate(text: unknown): PartialDate | undefined {
  const [, year, month, day] = (typeof text === "string" ? form.exec(text) : null) ?? [];
  if (year === undefined) return undefined;
  const first = `${year}-${month ?? "01"}-${day ?? "01"}`;
  if (!isCalendarDate(first)) return undefined;
  if (day !== undefined) return { first, last: first, precision: DatePrecision.DAY };
  if (month === undefined) return { first, last: `${year}-12-31`, precision: DatePrecision.YEAR };
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { first, last: `${year}-${month}-${String(lastDay)}`, precision: DatePrecision.MONTH };
}

/** A partial date of facts, in the years that facts may contain. */
export function partialFactDate(text: unknown): PartialDate | undefined {
  const date = partialDate(text);
  return date && isFactDay(date.first) && isFactDay(date.last) ? date : undefined;
}

/** The first day and the last one of a date that was checked. */
export const firstDay = (text: string): string => partialDate(text)?.first ?? text;
export const lastDay = (text: string): string => partialDate(text)?.last ?? text;

const lengths: Readonly<Record<StatedPrecision, number>> = {
  [DatePrecision.DAY]: 10,
  [DatePrecision.MONTH]: 7,
  [DatePrecision.YEAR]: 4,
};

/** Whether the precision, if there is one, fits the date as it is written. A date that does not exist is reported elsewhere. */
export function hasPrecision(text: string | null | undefined, precision: DatePrecision | null | undefined): boolean {
  if (precision == null) return true;
  if (text == null) return false;
  const date = partialDate(text);
  if (!date || precision === DatePrecision.NOT_LATER_THAN) return true;
  const isFine = lengths[date.precision] >= lengths[precision];
  return isFine && date.first === firstDay(writtenDate(date.first, precision));
}

/** The form of a date whose first day is stored: 2023, 2023-01 or 2023-01-03. */
export const writtenDate = (day: string, precision: StatedPrecision): string => day.slice(0, lengths[precision]);
