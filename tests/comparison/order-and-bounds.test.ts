import { RegionLevel, SimilarityMetric } from "../../schema/enums";
import { byCodePoint } from "../../src/comparison/code-point-order";
import { Comparison } from "../../src/comparison/comparison";
import type { GraphSets } from "../../src/comparison/graph-sets";

const region = (id: string, parent: string | null = null) => ({
  ...{ id, level: RegionLevel.PROVINCE, parent },
  areas: [],
  nation: null,
});
const domain = (id: string) => ({ id, broader: null });
const { JACCARD } = SimilarityMetric;

const empty: GraphSets = { version: null, regions: [], domains: [], focuses: [] };

describe("order by code point", () => {
  it("puts characters beyond U+FFFF after all others, and a text after its own prefix", () => {
    const sorted = ["", "a", "ab", "b", "\ud7ff", "\ue000", "（", "\uffff", "𠮷", "𠮷a", "𠮸"];
    expect(sorted.toReversed().sort(byCodePoint)).toEqual(sorted);
  });

  it("is the order of the ids", () => {
    const ids = ["（", "𠮷"];
    const comparison = new Comparison({
      ...empty,
      regions: ids.map((id) => region(id)),
      domains: ids.map(domain),
      focuses: ids.map((id) => ({ region: id, domains: ids })),
    });
    const request = { metric: JACCARD, includeNarrower: false, minShared: 1 };
    const { rows } = comparison.regionPairs(request, { from: "start", size: 10 });
    expect(rows.map(({ first, second, sharedDomains }) => [first, second, sharedDomains])).toEqual([["（", "𠮷", ids]]);
  });
});

describe("any number of domains is compared correctly", () => {
  it.each([1, 31, 32, 33, 64, 300])("%i domains", (count) => {
    const ids = Array.from({ length: count }, (_, index) => `d${String(index).padStart(3, "0")}`);
    const last = ids.slice(-1);
    const comparison = new Comparison({
      ...empty,
      regions: ["1", "2", "3"].map((id) => region(id)),
      domains: ids.map(domain),
      focuses: [
        { region: "1", domains: ids },
        { region: "2", domains: ids },
        { region: "3", domains: last },
      ],
    });
    const request = { metric: JACCARD, includeNarrower: true };
    const { rows } = comparison.regionPairs({ ...request, minShared: 1 }, { from: "start", size: 10 });
    expect(rows.map(({ first, second, sharedDomains }) => [first, second, sharedDomains])).toEqual([
      ["1", "2", ids],
      ["1", "3", last],
      ["2", "3", last],
    ]);
    expect(comparison.similarRegions("3", { ...request, first: 10 })).toEqual([
      { region: "1", similarity: 1 / count, sharedDomains: last },
      { region: "2", similarity: 1 / count, sharedDomains: last },
    ]);
  });
});

describe("a graph without facts", () => {
  it("has no pairs and no similar regions", () => {
    const request = { metric: JACCARD, includeNarrower: true };
    for (const sets of [empty, { ...empty, regions: [region("1"), region("2")] }]) {
      const comparison = new Comparison(sets);
      expect(comparison.regionPairs({ ...request, minShared: 1 }, { from: "end", size: 10 })).toEqual({
        rows: [],
        totalCount: 0,
        before: false,
        after: false,
      });
      expect(comparison.similarRegions("1", { ...request, first: 10 })).toEqual([]);
    }
  });
});

describe("sets that contradict themselves", () => {
  it.each<[string, Partial<GraphSets>]>([
    ["1 is named", { focuses: [{ region: "1", domains: [] }] }],
    ["d is named", { regions: [region("1")], focuses: [{ region: "1", domains: ["d"] }] }],
    ["2 is named", { regions: [region("1", "2")] }],
    ["cycle", { regions: [region("1", "2"), region("2", "1")] }],
  ])("are refused: %s", (message, sets) => {
    expect(() => new Comparison({ ...empty, ...sets })).toThrow(message);
  });
});
