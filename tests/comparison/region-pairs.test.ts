import fc from "fast-check";
import type { PairPage } from "../../src/comparison/pair-page";
import type { PairPosition, PairRow } from "../../src/comparison/pair-list";
import { page, type PageRequest } from "../truth/reference/page";
import type { RegionPair } from "../truth/reference/region-pairs";
import { holds, levels, maybe, metrics, randomComparisons, regionsOf } from "./random-comparisons";

const positionOf = ({ shared, closeness, first, second }: PairRow): PairPosition => [shared, closeness, first, second];

const rowOf = ({ regions: [first, second], sharedDomains, similarity }: RegionPair): PairRow => ({
  first,
  second,
  sharedDomains,
  similarity: similarity.value,
  shared: sharedDomains.length,
  closeness: similarity.numerator / similarity.denominator,
});

describe.each(randomComparisons)("regionPairs over $facts.policies.length policies", (random) => {
  const { facts, comparison, reference } = random;
  const requests = fc.record({
    region: maybe(regionsOf(facts)),
    within: maybe(regionsOf(facts)),
    level: levels,
    domains: maybe(fc.shuffledSubarray([...facts.domains.map(({ id }) => id), "unknown"], { minLength: 1 })),
    minShared: fc.integer({ min: 1, max: 4 }),
    metric: metrics,
    includeNarrower: fc.boolean(),
  });
  type Request = typeof requests extends fc.Arbitrary<infer Value> ? Value : never;
  /** The pairs of the reference, and a comparison with any page of them. */
  const requested = (request: Request) => {
    const whole = reference.regionPairs(request).map(rowOf);
    const answer = (size: PageRequest): PairPage => {
      const at = (index: number | undefined) => {
        const row = index === undefined ? undefined : whole[index];
        return row && positionOf(row);
      };
      const fromEnd = size.last !== undefined;
      return comparison.regionPairs(request, {
        from: fromEnd ? "end" : "start",
        size: size.last ?? size.first ?? 0,
        after: at(size.after),
        before: at(size.before),
      });
    };
    const compare = (size: PageRequest) => {
      const names = whole.map((_, index) => String(index));
      const expected = page(names, size);
      expect(answer(size)).toEqual({
        rows: expected.ids.map((index) => whole[Number(index)]),
        totalCount: whole.length,
        before: expected.hasPreviousPage,
        after: expected.hasNextPage,
      });
    };
    return { whole, compare };
  };

  it("has the rows of the reference, in its order", () => {
    holds(requests, 300, (request) => {
      requested(request).compare({ first: Number.MAX_SAFE_INTEGER });
    });
  });

  it("is walked forward and backward in pages", () => {
    holds(
      fc.record({ request: requests, minShared: fc.integer({ min: 1, max: 60 }) }),
      50,
      ({ request, minShared }) => {
        const { whole, compare } = requested(request);
        const size = Math.max(minShared, Math.ceil(whole.length / 5));
        for (let start = 0; start < whole.length; start += size) {
          compare(start === 0 ? { first: size } : { first: size, after: start - 1 });
        }
        for (let end = whole.length; end > 0; end -= size) {
          compare(end === whole.length ? { last: size } : { last: size, before: end });
        }
      },
    );
  });

  it("has a page between any two cursors, in either order", () => {
    const ends = fc.record({
      after: maybe(fc.nat()),
      before: maybe(fc.nat()),
      size: fc.nat(20),
      backward: fc.boolean(),
    });
    holds(fc.record({ request: requests, ends }), 100, ({ request, ends: { after, before, size, backward } }) => {
      const { whole, compare } = requested(request);
      if (whole.length === 0) return;
      compare({
        [backward ? "last" : "first"]: size,
        after: after === undefined ? undefined : after % whole.length,
        before: before === undefined ? undefined : before % whole.length,
      });
    });
  });

  it("continues from a position whose pair is not in the list", () => {
    const keys = fc.record({
      shared: fc.integer({ min: 0, max: 6 }),
      closeness: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 0.6, 1, 2),
      first: regionsOf(facts),
      second: fc.oneof(regionsOf(facts), fc.constant("")),
    });
    holds(fc.record({ request: requests, keys }), 100, ({ request, keys: { shared, closeness, first, second } }) => {
      const { whole } = requested(request);
      const position: PairPosition = [shared, closeness, first, second];
      const isBefore = (row: PairRow) => compareRows(positionOf(row), position) < 0;
      const isAfter = (row: PairRow) => compareRows(positionOf(row), position) > 0;
      const size = whole.length;
      const following = comparison.regionPairs(request, { from: "start", size, after: position });
      const preceding = comparison.regionPairs(request, { from: "end", size, before: position });
      expect(following).toEqual({
        rows: whole.filter(isAfter),
        totalCount: size,
        before: !whole.every(isAfter),
        after: false,
      });
      expect(preceding).toEqual({
        rows: whole.filter(isBefore),
        totalCount: size,
        before: false,
        after: !whole.every(isBefore),
      });
    });
  });
});

/** By the keys of the order: shared and similarity descending, then the ids, which are digits here. */
function compareRows(one: PairPosition, other: PairPosition): number {
  if (one[0] !== other[0]) return other[0] - one[0];
  if (one[1] !== other[1]) return other[1] - one[1];
  const [left, right] = [`${one[2]} ${one[3]}`, `${other[2]} ${other[3]}`];
  return left === right ? 0 : left < right ? -1 : 1;
}
