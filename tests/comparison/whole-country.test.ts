import { RegionLevel, SimilarityMetric } from "../../schema/enums";
import { Comparison } from "../../src/comparison/comparison";
import type { GraphSets, RegionEntry } from "../../src/comparison/graph-sets";

const PROVINCES = 31;
const PREFECTURES = 333;
const REGIONS = 3_351;
const DOMAINS = 48;

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const regionId = (index: number) => String(100_000 + index);
const domainId = (index: number) => `domain-${String(index).padStart(2, "0")}`;

/** Every prefecture below a province, every county below a prefecture. */
function parentOf(index: number): number | null {
  if (index < PROVINCES) return null;
  return index < PROVINCES + PREFECTURES ? index % PROVINCES : PROVINCES + (index % PREFECTURES);
}

function regionEntry(index: number): RegionEntry {
  const parent = parentOf(index);
  const level = index < PROVINCES + PREFECTURES ? RegionLevel.PREFECTURE : RegionLevel.COUNTY;
  return {
    id: regionId(index),
    level: parent === null ? RegionLevel.PROVINCE : level,
    parent: parent === null ? null : regionId(parent),
    areas: [],
    nation: null,
  };
}

/** Each region targets up to ten domains, spread by multiplication. */
const domainsOf = (region: number) => [
  ...new Set(numbers(1 + (region % 10)).map((position) => (region * 7 + position * (1 + (region % 13)) * 5) % DOMAINS)),
];

const sets: GraphSets = {
  version: "1",
  regions: numbers(REGIONS).map(regionEntry),
  domains: numbers(DOMAINS).map((index) => ({ id: domainId(index), broader: null })),
  focuses: numbers(REGIONS).map((index) => ({ region: regionId(index), domains: domainsOf(index).map(domainId) })),
};

function isBelow(index: number, wider: number): boolean {
  const parent = parentOf(index);
  return parent !== null && (parent === wider || isBelow(parent, wider));
}

/** The number of pairs that share at least this many domains, computed from the regions of each domain. */
function countPairs(): number[] {
  const regionsOf = numbers(DOMAINS).map((): number[] => []);
  for (const region of numbers(REGIONS)) {
    for (const domain of domainsOf(region)) regionsOf[domain]?.push(region);
  }
  const sharingAtLeast: number[] = [];
  for (const one of numbers(REGIONS)) {
    const shared = new Map<number, number>();
    for (const other of domainsOf(one).flatMap((domain) => regionsOf[domain] ?? [])) {
      if (other > one) shared.set(other, (shared.get(other) ?? 0) + 1);
    }
    for (const [other, count] of shared) {
      // Parents have lower numbers.
      if (isBelow(other, one)) continue;
      for (let minShared = 1; minShared <= count; minShared += 1)
        sharingAtLeast[minShared] = (sharingAtLeast[minShared] ?? 0) + 1;
    }
  }
  return sharingAtLeast;
}

describe("a whole country of regions that all target domains", () => {
  const comparison = new Comparison(sets);
  const counts = countPairs();
  const fromStart = { from: "start", size: 200 } as const;
  const fromEnd = { from: "end", size: 200 } as const;

  it.each(Object.values(SimilarityMetric))("has every pair once in pages from both ends, by %s", (metric) => {
    const request = { metric, minShared: 1, includeNarrower: true };
    const [first, last] = [comparison.regionPairs(request, fromStart), comparison.regionPairs(request, fromEnd)];
    expect([first.totalCount, last.totalCount]).toEqual([counts[1], counts[1]]);
    expect([first.before, first.after, last.before, last.after]).toEqual([false, true, true, false]);
    expect(first.rows[0]?.shared).toBe(counts.length - 1);
    expect(last.rows.at(-1)?.shared).toBe(1);
  });

  it("has the expected number of pairs for each minimum of shared domains", () => {
    const totals = numbers(counts.length + 2)
      .slice(1)
      .map((minShared) => {
        const request = { metric: SimilarityMetric.JACCARD, minShared, includeNarrower: false };
        return comparison.regionPairs(request, fromStart).totalCount;
      });
    expect(totals).toEqual([...counts.slice(1), 0, 0]);
  });

  it("compares a region with every other that shares a domain and lies neither above nor below it", () => {
    const id = regionId(PROVINCES);
    const request = { metric: SimilarityMetric.COSINE, includeNarrower: true };
    const { totalCount } = comparison.regionPairs({ ...request, region: id, minShared: 1 }, fromStart);
    const rows = comparison.similarRegions(id, { ...request, first: REGIONS });
    expect(rows).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(0);
  });
});
