const form = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the value is a day in the Gregorian calendar, written YYYY-MM-DD. */
export function isCalendarDate(value: unknown): boolean {
  const parts = typeof value === "string" ? form.exec(value) : null;
  if (!parts) return false;
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(2000, 0, 1));
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
