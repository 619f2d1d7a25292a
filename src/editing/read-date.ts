import { lastDay, partialDate, writtenDate } from "../../schema/checks/partial-date";
import { DatePrecision } from "../../schema/enums";
import { precisionOf } from "../facts/fields";
import type { InputReading } from "./input-reading";

type Values = Readonly<Record<string, unknown>>;

/**
 * The day and the precision of a date in an input. A date that is absent is not later than the day of its source
 * (semantics 34); if the source has none, that is a problem.
 */
export function readDate(
  { dayOfSource, problems }: InputReading,
  name: string,
  values: Values,
  { source, path }: { readonly source: string; readonly path: string },
): Values {
  const facts = (day: string, precision: DatePrecision) => ({ [name]: day, [precisionOf(name)]: precision });
  const written = (values[name] ?? undefined) as string | undefined;
  const precision = (values[precisionOf(name)] ?? undefined) as DatePrecision | undefined;
  if (written !== undefined) {
    if (precision === DatePrecision.NOT_LATER_THAN) return facts(lastDay(written), precision);
    const date = partialDate(written);
    return facts(date?.first ?? written, precision ?? date?.precision ?? DatePrecision.DAY);
  }
  const day = dayOfSource(source);
  if (day != null) return facts(day, DatePrecision.NOT_LATER_THAN);
  if (day === null) {
    const message = `is absent, and ${source} has neither publishedOn nor retrievedOn: provide one of the three`;
    problems.push({ path: `${path}.${name}`, message });
  }
  return facts("", DatePrecision.NOT_LATER_THAN);
}

/** The fields of an input that state a date of facts. NOT_LATER_THAN is written, because the day of the source may change. */
export function inputOfDate(name: string, facts: Values): Values {
  const [day, precision] = [facts[name] as string, facts[precisionOf(name)] as DatePrecision];
  if (precision === DatePrecision.NOT_LATER_THAN) return { [name]: day, [precisionOf(name)]: precision };
  return { [name]: writtenDate(day, precision) };
}
