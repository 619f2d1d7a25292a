import { Computed } from "../engine/computed";
import type { Comparison } from "../comparison/comparison";
import type { PairPageRequest } from "../comparison/pair-page";
import type { RegionPairsRequest } from "../comparison/region-pairs";
import type { SimilarRegionsRequest } from "../comparison/similar-regions";

type Compute = (comparison: Comparison, request: Computed) => unknown;

/** Cypher's INTEGER is a bigint to the driver, for shared counts and totals too. */
const integer = (value: number) => BigInt(value);

/** The shared domains of a row only if they are selected: the statement would look up each of them. */
const withRequestedDomains = <Row extends { readonly sharedDomains: readonly string[] }>(
  row: Row,
  { columns }: Computed,
) => (columns.has("sharedDomains") ? row : { ...row, sharedDomains: [] });

/**
 * The questions of cypher/questions/ whose rows are computed in memory, by file name. Their arguments have the forms of the
 * schema, and a position contains the keys of the question's order.
 */
const computations: Readonly<Record<string, Compute>> = {
  "region-pairs": (comparison, computed) => {
    const { values, page } = computed;
    const { rows, totalCount, before, after } = comparison.regionPairs(
      values as unknown as RegionPairsRequest,
      page as unknown as PairPageRequest,
    );
    return {
      rows: rows.map((row) => ({ ...withRequestedDomains(row, computed), shared: integer(row.shared) })),
      totalCount: integer(totalCount),
      before,
      after,
    };
  },
  "similar-regions-of-one": (comparison, computed) => {
    const { values } = computed;
    const rows = comparison.similarRegions(String(values["of"]), values as unknown as SimilarRegionsRequest);
    return {
      rows: rows.map((row, position) => ({ ...withRequestedDomains(row, computed), place: integer(position) })),
    };
  },
};

/** The parameters, with the computed ones replaced by their rows. */
export function computedParameters(
  comparison: Comparison,
  parameters: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const entries = Object.entries(parameters).map(([name, value]) => {
    if (!(value instanceof Computed)) return [name, value];
    const compute = computations[value.question];
    if (!compute) throw new Error(`Nothing computes the rows of the question ${value.question}.`);
    return [name, compute(comparison, value)];
  });
  return Object.fromEntries(entries) as Record<string, unknown>;
}
