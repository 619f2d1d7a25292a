import type { DatePrecision, Quantity } from "./answers";
import { type Language, languageTags } from "./language";
import { messagesOf } from "./messages/messages-of";

/** The numbers from which each language counts in larger units, the largest first. */
const scales: Readonly<Record<Language, readonly number[]>> = {
  ZH_HANS: [1e12, 1e8, 1e4],
  ZH_HANT: [1e12, 1e8, 1e4],
  EN: [1e12, 1e9, 1e6],
};

/** Max decimals of a number in larger units: a number that needs more is written out. */
const DECIMALS = 4;

function isShort(value: number, scale: number): boolean {
  const scaled = value / scale;
  return Math.abs(scaled - Number(scaled.toFixed(DECIMALS))) < Number.EPSILON * scaled;
}

/** A number as its language writes it, exactly: 1350亿, 135 billion, 1,234,567. */
export function writeNumber(value: number, language: Language): string {
  const tag = languageTags[language];
  const scale = scales[language].find((each) => Math.abs(value) >= each);
  const isCompact = scale !== undefined && isShort(Math.abs(value), scale);
  return new Intl.NumberFormat(tag, {
    ...(isCompact ? { notation: "compact", compactDisplay: "long" } : {}),
    maximumFractionDigits: isCompact ? DECIMALS : 10,
    useGrouping: !isCompact,
  }).format(value);
}

/** A number, or the range of two, with its unit. */
export function writeQuantity(quantity: Omit<Quantity, "unit">, language: Language): string {
  const { value, upperValue, unitName } = quantity;
  const numbers = [value, ...(upperValue === null ? [] : [upperValue])].map((each) => writeNumber(each, language));
  return `${numbers.join("–")}${messagesOf[language].beforeUnit}${unitName}`;
}

/** A day as it is written, in no time zone. */
function writeDay(day: string, language: Language, parts: Intl.DateTimeFormatOptions): string {
  const format = new Intl.DateTimeFormat(languageTags[language], { ...parts, timeZone: "UTC" });
  return format.format(new Date(`${day}T00:00:00Z`));
}

const partsOf: Readonly<Record<DatePrecision, Intl.DateTimeFormatOptions>> = {
  DAY: { dateStyle: "long" },
  MONTH: { year: "numeric", month: "long" },
  YEAR: { year: "numeric" },
  NOT_LATER_THAN: { dateStyle: "long" },
};

/** A day, no more precisely than it is known. */
export function writeDate(day: string, language: Language, precision: DatePrecision = "DAY"): string {
  const text = writeDay(day, language, partsOf[precision]);
  return precision === "NOT_LATER_THAN" ? messagesOf[language].notLaterThan(text) : text;
}

/** The day, the month or the year as ISO 8601 writes it; undefined if only the latest possible day is known. */
export function isoDate(day: string, precision: DatePrecision): string | undefined {
  const lengths: Readonly<Record<DatePrecision, number>> = { DAY: 10, MONTH: 7, YEAR: 4, NOT_LATER_THAN: 0 };
  const length = lengths[precision];
  return length === 0 ? undefined : day.slice(0, length);
}
