import { ValidateBy } from "class-validator";
import { isCalendarDate } from "../../src/engine/mapping/calendar-date";

/** Date, time with at most nine digits of a second, and offset from UTC (RFC 3339, 5.6); no leap seconds. */
const form = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?(Z|[+-](0\d|1[0-7]):[0-5]\d)$/;

export const isMoment = (value: unknown) => typeof value === "string" && isCalendarDate(form.exec(value)?.[1]);

export const momentMessage = "must be a valid date and time, written as 2023-02-28T09:30:00Z";

/** A valid date and time by RFC 3339. */
export const IsMoment = () =>
  ValidateBy({ name: "isMoment", validator: { validate: isMoment, defaultMessage: () => momentMessage } });
