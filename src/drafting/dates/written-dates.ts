import { readHanNumeral } from "../numbers/han-numeral";
import type { Span } from "../../text/span";

/** A date as a text writes it: YYYY-MM-DD, YYYY-MM or YYYY, as precise as its words. */
export interface WrittenDate extends Span {
  readonly iso: string;
}

const year = String.raw`(?:19|20)\d{2}|[一二][〇零○О九一二三四五六七八]{3}`;
const part = String.raw`\d{1,2}|[一二三四五六七八九十]{1,3}`;
const form = new RegExp(
  `(?<![\\d〇])(?<year>${year})(?:年(?:(?<month>${part})月(?:(?<day>${part})[日号])?)?|` +
    String.raw`[-/.](?<m>\d{1,2})[-/.](?<d>\d{1,2})(?!\d))`,
  "gu",
);

/** The dates of a text, in its order: 2023年8月9日, 二〇二三年八月九日, 2023年5月, 2024.07.25, 2024-7-25. */
export function writtenDates(text: string): readonly WrittenDate[] {
  return [...text.matchAll(form)].flatMap((match) => {
    const groups = match.groups ?? {};
    const numbers = [groups["year"], groups["month"] ?? groups["m"], groups["day"] ?? groups["d"]].flatMap((one) =>
      one === undefined ? [] : [read(one)],
    );
    const iso = isoDate(numbers);
    return iso === undefined ? [] : [{ iso, start: match.index, end: match.index + match[0].length }];
  });
}

const read = (numeral: string) =>
  /^\d/u.test(numeral) ? Number(numeral) : (readHanNumeral(numeral.replace(/[零○О]/gu, "〇")) ?? Number.NaN);

/** The date of these numbers, without a day or a month where there is none; undefined if the calendar has no such day. */
function isoDate([year = Number.NaN, month, day]: readonly number[]): string | undefined {
  const date = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
  if (Number.isNaN(date.getTime())) return undefined;
  if (month !== undefined && date.getUTCMonth() !== month - 1) return undefined;
  if (day !== undefined && date.getUTCDate() !== day) return undefined;
  return date.toISOString().slice(0, day !== undefined ? 10 : month !== undefined ? 7 : 4);
}

/** The last day of a term of `years` that begins on this day: the day before the anniversary. */
export function lastDay(from: string, years: number): string {
  const date = new Date(`${from}T00:00:00Z`);
  date.setUTCFullYear(date.getUTCFullYear() + years);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}
