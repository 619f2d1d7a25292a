import type { MatrixQuery } from "../documents";

export type MatrixAnswer = MatrixQuery["domainMatrix"];
export type Counted = "policies" | "measures";
export type Sorting = "count" | "name" | "likeness";

export interface Line {
  readonly id: string;
  readonly name: string;
  readonly total: number;
}

/** The picture of a matrix: its rows and columns in order, the numbers, and the gaps. */
export interface MatrixModel {
  readonly rows: readonly Line[];
  readonly columns: readonly Line[];
  readonly max: number;
  readonly countOf: (region: string, domain: string) => number;
  /**
   * The peers of a region that target a domain, if they are many enough for a gap: the region does not target it, and a third
   * of its peers do. None otherwise.
   */
  readonly peersAt: (region: string, domain: string) => readonly string[];
}

/** The share of a region's peers that must target a domain for a gap to be marked: of provinces, one always does. */
const GAP_SHARE = 1 / 3;

const keyOf = (region: string, domain: string) => `${region} ${domain}`;

/** The number of lines that both sets have, of all that either has. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const each of one) if (other.has(each)) shared += 1;
  return shared / Math.max(1, one.size + other.size - shared);
}

/** Puts each line after the one that it is most like, beginning with the greatest. */
function byLikeness(lines: readonly Line[], setOf: (id: string) => ReadonlySet<string>): readonly Line[] {
  const rest = byCount(lines);
  const ordered: Line[] = [];
  for (let next = rest.shift(); next !== undefined;) {
    ordered.push(next);
    const last = setOf(next.id);
    const nearest = rest.reduce<{ index: number; value: number }>(
      (best, { id }, index) => {
        const value = likeness(last, setOf(id));
        return value > best.value ? { index, value } : best;
      },
      { index: 0, value: -1 },
    );
    [next] = rest.splice(nearest.index, 1);
  }
  return ordered;
}

const byCount = (lines: readonly Line[]): Line[] =>
  [...lines].sort((one, other) => other.total - one.total || (one.id < other.id ? -1 : 1));

function inOrder(
  lines: readonly Line[],
  sorting: Sorting,
  tag: string,
  setOf: (id: string) => ReadonlySet<string>,
): readonly Line[] {
  if (sorting === "likeness") return byLikeness(lines, setOf);
  if (sorting === "count") return byCount(lines);
  const { compare } = new Intl.Collator(tag === "en" ? "en" : "zh");
  return [...lines].sort((one, other) => compare(one.name, other.name));
}

/**
 * Orders a matrix and finds its gaps. Peers are the other regions of the matrix in the same province; of a province they are
 * the other provinces, as in domainGaps. The nation and areas have none.
 */
export function modelOf(answer: MatrixAnswer, counted: Counted, sorting: Sorting, tag: string): MatrixModel {
  const counts = new Map<string, number>();
  const targets = new Map<string, Set<string>>();
  const targeting = new Map<string, Set<string>>();
  const totals = new Map<string, number>();
  const put = (sets: Map<string, Set<string>>, id: string, member: string) =>
    sets.set(id, (sets.get(id) ?? new Set()).add(member));
  for (const cell of answer.cells) {
    const { region, domain } = cell;
    counts.set(keyOf(region.id, domain.id), cell[counted]);
    put(targets, region.id, domain.id);
    put(targeting, domain.id, region.id);
    totals.set(region.id, (totals.get(region.id) ?? 0) + cell[counted]);
    totals.set(domain.id, (totals.get(domain.id) ?? 0) + cell[counted]);
  }
  const groupOf = new Map(
    answer.regions.map(({ id, ancestors }) => [
      id,
      ancestors.find(({ level }) => level === "PROVINCE")?.id ?? ancestors[0]?.id ?? id,
    ]),
  );
  const sizeOf = new Map<string, number>();
  for (const group of groupOf.values()) sizeOf.set(group, (sizeOf.get(group) ?? 0) + 1);
  const lineOf = ({ id, name }: { id: string; name: string }): Line => ({ id, name, total: totals.get(id) ?? 0 });
  const nothing: ReadonlySet<string> = new Set();
  const targetsOf = (id: string) => targets.get(id) ?? nothing;
  const regionsOf = (id: string) => targeting.get(id) ?? nothing;
  return {
    rows: inOrder(answer.regions.map(lineOf), sorting, tag, targetsOf),
    columns: inOrder(answer.domains.map(lineOf), sorting, tag, regionsOf),
    max: Math.max(1, ...counts.values()),
    countOf: (region, domain) => counts.get(keyOf(region, domain)) ?? 0,
    peersAt: (region, domain) => {
      if (targetsOf(region).has(domain)) return [];
      const group = groupOf.get(region) ?? region;
      const peers = (sizeOf.get(group) ?? 1) - 1;
      const targeting = [...regionsOf(domain)].filter((peer) => groupOf.get(peer) === group);
      return targeting.length >= peers * GAP_SHARE ? targeting : [];
    },
  };
}
