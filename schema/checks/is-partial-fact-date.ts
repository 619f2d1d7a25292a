import { ValidateBy } from "class-validator";
import { FIRST_YEAR, LAST_YEAR } from "./limits";
import { partialFactDate } from "./partial-date";

const years = `from ${String(FIRST_YEAR)}-01-01 to ${String(LAST_YEAR)}-12-31`;
const message = `must be a valid date ${years}, written YYYY-MM-DD, YYYY-MM or YYYY`;

/** A day, a month or a year that a fact may contain. Another check handles a date that is not provided. */
export const IsPartialFactDate = () =>
  ValidateBy({
    name: "isPartialFactDate",
    validator: {
      validate: (value) => value == null || partialFactDate(value) !== undefined,
      defaultMessage: () => message,
    },
  });
