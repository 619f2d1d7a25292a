import { unitOf } from "./unit-table";

/** A unit's name in the forms that the graph stores, in simplified and traditional Chinese and in English. */
export interface UnitName {
  readonly unitName: string;
  readonly unitNameHant: string;
  readonly unitNameEn: string;
}

/**
 * The name of a unit or of a compound: 元/人/月, "yuan per person per month". A part that the table lacks is its own name,
 * because a graph may have units of a later version.
 */
export function unitNameOf(key: string): UnitName {
  const [first = "", ...others] = key.split("/");
  const name = (form: 0 | 1 | 2, separator: string) =>
    [
      unitOf(first)?.names[form] ?? first,
      ...others.map((part) => {
        const unit = unitOf(part);
        return (unit?.per ?? unit?.names)?.[form] ?? part;
      }),
    ].join(separator);
  return { unitName: name(0, "/"), unitNameHant: name(1, "/"), unitNameEn: name(2, " per ") };
}
