import type { ObjectPlan } from "../plan/plan";

/** Converts a value that the database returned into the value at the same position in the response. */
export type Read = (value: unknown) => unknown;

/** The reader of an object (read-object.ts). Readers of values receive it, because values contain objects. */
export type ReadObject = (object: ObjectPlan) => Read;

/** Reads every entry of a list. */
export const readEach =
  (read: Read): Read =>
  (rows) =>
    (rows as unknown[]).map(read);

/** Reads the first entry of a list, or else undefined. */
export const readFirst =
  (read: Read): Read =>
  (rows) =>
    read((rows as unknown[])[0]);
