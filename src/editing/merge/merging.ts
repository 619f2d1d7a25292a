import type { Evidence } from "../../facts/facts";

/** What a merge finds besides the merged facts. Paths start at the fields of the added policy's input. */
export interface Merging {
  readonly conflicts: { readonly path: string; readonly message: string }[];
  readonly warnings: string[];
}

const sourcesOf = (evidence: readonly Evidence[]): string =>
  [...new Set(evidence.map(({ source }) => source))].sort().join(", ");

type Rule<Part> = (known: Part, added: Part) => boolean;

/**
 * The parts of both, the earlier ones first, so that their ids stay the same. An added part that states a known one again is
 * merged into it. The rules decide which does: each rule is tried on all parts before the next, and no two added parts match
 * the same known part.
 */
export function mergeParts<Part>(
  before: readonly Part[],
  added: readonly Part[],
  rules: readonly Rule<Part>[],
  merge: (known: Part, added: Part, index: number) => Part,
): readonly Part[] {
  const positions = statedAgain(before, added, rules);
  const merged = [...before];
  added.forEach((part, index) => {
    const position = positions[index] ?? -1;
    const known = before[position];
    if (known === undefined) merged.push(part);
    else merged[position] = merge(known, part, index);
  });
  return merged;
}

/** For each added part, the position of the known part that it states again, or -1. */
function statedAgain<Part>(
  known: readonly Part[],
  added: readonly Part[],
  rules: readonly Rule<Part>[],
): readonly number[] {
  const positions = added.map(() => -1);
  const taken = new Set<number>();
  for (const rule of rules) {
    added.forEach((part, index) => {
      if (positions[index] !== -1) return;
      const position = known.findIndex((candidate, at) => !taken.has(at) && rule(candidate, part));
      if (position < 0) return;
      positions[index] = position;
      taken.add(position);
    });
  }
  return positions;
}

/** Whether the added part's clause (its first passage) is also a passage of the known part. */
export function sharesClause(known: readonly Evidence[], added: readonly Evidence[]): boolean {
  const [clause] = added;
  return known.some(
    ({ source, start, end }) => source === clause?.source && start === clause.start && end === clause.end,
  );
}

/** Adds a conflict: two statements of one value cannot both be true. */
export function conflict(
  { conflicts }: Merging,
  path: string,
  before: { readonly value: unknown; readonly by: readonly Evidence[] },
  added: { readonly value: unknown; readonly by: readonly Evidence[] },
): void {
  const stated = ({ value, by }: typeof before) => `${sourcesOf(by) || "the graph"} states ${JSON.stringify(value)}`;
  conflicts.push({ path, message: `${stated(before)}, and ${stated(added)}` });
}

/** An editorial text: the first one stays, because the added one may have other words and the same meaning. */
export function preferFirst(
  { warnings }: Merging,
  path: string,
  before: string | null,
  added: string | null,
): string | null {
  if (before !== null && added !== null && before !== added) {
    warnings.push(`${path} is unchanged, "${shortened(before)}": mode REPLACE would overwrite it`);
  }
  return before ?? added;
}

const MAX_COMPARED = 60;

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > MAX_COMPARED ? `${characters.slice(0, MAX_COMPARED).join("")}…` : text;
}
