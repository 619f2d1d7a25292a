import type { ListedPlan } from "../plan/plan";
import { type Read, readEach, type ReadObject } from "./read";

/** Functions that convert columns' values for the response, by their names in the mapping. */
export type ColumnReaders = Readonly<Record<string, Read>>;

/** A value that the response contains as it is. */
export const asItIs: Read = (value) => value;

/** The value of a column. @throws Error if there is no reader of this name */
export function readColumn(name: string | undefined, columnReaders: ColumnReaders): Read {
  if (name === undefined) return asItIs;
  const reader = columnReaders[name];
  if (!reader) throw new Error(`The column reader ${name} is unknown.`);
  return reader;
}

/** The entries of a list in a column. */
export const readListed = ({ object }: ListedPlan, readObject: ReadObject): Read => readEach(readObject(object));
