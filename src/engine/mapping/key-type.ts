import { isCalendarDate } from "./calendar-date";

/** The type of an order's key. The mapping of the schema says which values are ids. */
export type KeyType = "id" | "text" | "integer" | "number" | "date";

const takes: Readonly<Record<Exclude<KeyType, "id">, (value: unknown) => boolean>> = {
  text: (value) => typeof value === "string" && !/\p{Cs}/u.test(value),
  // Like GraphQL's Int.
  integer: (value) => typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  number: Number.isFinite,
  date: isCalendarDate,
};

export const isKeyType = (word: string): word is KeyType => word === "id" || Object.hasOwn(takes, word);

/** Whether the value is valid for a key of this type. Any client can write a cursor, which contains values of keys. */
export const isKeyOf = (type: KeyType, value: unknown, isId: (value: unknown) => boolean): boolean =>
  type === "id" ? isId(value) : takes[type](value);
