import { ValidateBy } from "class-validator";
import { isCalendarDate } from "./is-calendar-date";
import { FIRST_YEAR, LAST_YEAR } from "./limits";

const first = `${String(FIRST_YEAR)}-01-01`;
const last = `${String(LAST_YEAR)}-12-31`;

/** Days as text order as they follow one another: each has ten characters. */
export const isFactDay = (value: unknown) => isCalendarDate(value) && String(value) >= first && String(value) <= last;

export const factDayMessage = `must be a valid date from ${first} to ${last}, written YYYY-MM-DD`;

/** A day that a fact may name. One outside is a slip, and would stretch every time line. */
export const IsFactDay = () =>
  ValidateBy({ name: "isFactDay", validator: { validate: isFactDay, defaultMessage: () => factDayMessage } });
