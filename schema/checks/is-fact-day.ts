import { ValidateBy } from "class-validator";
import { isCalendarDate } from "../../src/engine/mapping/calendar-date";
import { FIRST_YEAR, LAST_YEAR } from "./limits";

const first = `${String(FIRST_YEAR)}-01-01`;
const last = `${String(LAST_YEAR)}-12-31`;

/** The text order of days is their time order, because each has ten characters. */
export const isFactDay = (value: unknown) => isCalendarDate(value) && String(value) >= first && String(value) <= last;

export const factDayMessage = `must be a valid date from ${first} to ${last}, written YYYY-MM-DD`;

/** A day that a fact may contain. A day outside the range is an error and would make every time line too long. */
export const IsFactDay = () =>
  ValidateBy({ name: "isFactDay", validator: { validate: isFactDay, defaultMessage: () => factDayMessage } });
