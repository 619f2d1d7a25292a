import { isCalendarDate } from "../checks/is-calendar-date";
import { isNodeId } from "../checks/is-node-id";

/** The type of an order's key. */
export type KeyType = "id" | "text" | "integer" | "number" | "date";

const takes: Readonly<Record<KeyType, (value: unknown) => boolean>> = {
  id: isNodeId,
  text: (value) => typeof value === "string" && !/\p{Cs}/u.test(value),
  // Like GraphQL's Int.
  integer: (value) => typeof value === "number" && Number.isInteger(value) && Math.abs(value) < 2 ** 31,
  number: Number.isFinite,
  date: isCalendarDate,
};

export const isKeyType = (word: string): word is KeyType => Object.hasOwn(takes, word);

/** Whether the value is valid for a key of this type. Any client can write a cursor, which contains values of keys. */
export const isKeyOf = (type: KeyType, value: unknown): boolean => takes[type](value);
