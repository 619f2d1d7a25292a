import { unitKeys } from "./unit-table";

/** How many characters must be inserted, removed or replaced to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let place = 1; place <= one.length; place += 1) {
    const next = [place];
    for (let at = 1; at <= other.length; at += 1) {
      const replaced = (row[at - 1] ?? 0) + Number(one[place - 1] !== other[at - 1]);
      next.push(Math.min(replaced, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? 0;
}

/** Longer texts are no misspelt key, and would take long to compare. */
const LONGEST = 40;
const NEAREST = 3;

/** The keys that look most like a text: the nearest first, then in the order of the table. */
export function nearUnits(text: string): readonly string[] {
  const form = text.toUpperCase().slice(0, LONGEST);
  return unitKeys
    .map((key) => ({ key, far: distance(form, key) }))
    .toSorted((one, other) => one.far - other.far)
    .slice(0, NEAREST)
    .map(({ key }) => key);
}
