import { unitKeys, unitOf } from "./unit-table";

/** What a text writes as a unit: the unit's key, and the number of base units that one of it is. */
export interface WrittenUnit {
  readonly unit: string;
  readonly factor: number;
}

/** Max keys of a compound. */
export const MAX_PARTS = 4;

/** Whether it is a key of the table of units, or a compound of such keys: CNY, CNY/PERSON/MONTH. */
export function isUnit(value: unknown): boolean {
  if (typeof value !== "string") return false;
  const parts = value.split("/");
  return parts.length <= MAX_PARTS && parts.every((part) => unitOf(part) !== undefined);
}

function simpleUnit(written: string): WrittenUnit | undefined {
  if (unitOf(written)) return { unit: written, factor: 1 };
  for (const unit of unitKeys) {
    const words = unitOf(unit)?.written ?? {};
    const factor = Object.hasOwn(words, written) ? words[written] : undefined;
    if (factor !== undefined) return { unit, factor };
  }
  return undefined;
}

/** The unit that texts write so: 万元 is 10,000 CNY, 万元/亩 is 15 CNY/SQUARE_METRE. Undefined if the table does not know it. */
export function writtenUnit(written: string): WrittenUnit | undefined {
  const parts = written.split(/[/／]/u).map((part) => simpleUnit(part.trim()));
  const [first, ...others] = parts;
  if (!first || parts.length > MAX_PARTS || !others.every((part) => part !== undefined)) return undefined;
  return {
    unit: [first, ...others].map(({ unit }) => unit).join("/"),
    factor: others.reduce((factor, part) => factor / part.factor, first.factor),
  };
}
