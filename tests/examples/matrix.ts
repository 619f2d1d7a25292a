/** Policies by the names of a province and of a domain; a pair without policies is absent. */
export type Matrix = Readonly<Record<string, Readonly<Record<string, number>>>>;

/**
 * The matrix of cells: region, domain, policies. A count of zero is the same as an absent one.
 * @throws Error if a pair occurs twice or a count is not an integer
 */
export function matrixOf(cells: readonly (readonly [string, string, number])[]): Matrix {
  const matrix: Record<string, Record<string, number>> = {};
  for (const [region, domain, policies] of cells) {
    if (!Number.isInteger(policies)) throw new Error(`${region} and ${domain} have no whole number.`);
    const row = (matrix[region] ??= {});
    if (domain in row) throw new Error(`${region} and ${domain} are there twice.`);
    if (policies !== 0) row[domain] = policies;
  }
  return matrix;
}
