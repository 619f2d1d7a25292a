import fc from "fast-check";
import { holds, levels, metrics, randomComparisons, regionsOf } from "./random-comparisons";

describe.each(randomComparisons)("similarRegions over $facts.policies.length policies", (random) => {
  const { facts, comparison, reference } = random;

  it("has the rows of the reference, in its order", () => {
    const requests = fc.record({
      metric: metrics,
      level: levels,
      includeNarrower: fc.boolean(),
      first: fc.oneof(fc.integer({ min: 0, max: 12 }), fc.constant(200)),
    });
    holds(fc.record({ region: regionsOf(facts), request: requests }), 300, ({ region, request }) => {
      const expected = reference.similarRegions(region, request).slice(0, request.first);
      expect(comparison.similarRegions(region, request)).toEqual(
        expected.map(({ similarity, ...row }) => ({ ...row, similarity: similarity.value })),
      );
    });
  });
});
