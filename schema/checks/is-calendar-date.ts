import { ValidateBy } from "class-validator";
import { isCalendarDate } from "../../src/engine/mapping/calendar-date";

/** A day in the Gregorian calendar, written YYYY-MM-DD. */
export const IsCalendarDate = () =>
  ValidateBy({
    name: "isCalendarDate",
    validator: { validate: isCalendarDate, defaultMessage: () => "must be a valid date, written YYYY-MM-DD" },
  });
