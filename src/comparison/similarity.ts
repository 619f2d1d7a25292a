import type { SimilarityMetric } from "../../schema/enums";

/** The similarity of two sets, computed from their sizes and the number of shared members (at least one). */
export interface Similarity {
  /**
   * A whole number that orders pairs with the same number of shared members: a greater number means less similar. At
   * most the square of the larger size.
   */
  unlikeness(size: number, otherSize: number): number;
  /** A quotient of whole numbers with the same order as the similarity. Equal fractions are equal doubles. */
  closeness(shared: number, size: number, otherSize: number): number;
  /** Greater than 0, at most 1. */
  value(shared: number, size: number, otherSize: number): number;
}

const ofFraction = (
  unlikeness: Similarity["unlikeness"],
  value: (shared: number, unlikeness: number) => number,
  closeness = value,
): Similarity => ({
  unlikeness,
  closeness: (shared, size, otherSize) => closeness(shared, unlikeness(size, otherSize)),
  value: (shared, size, otherSize) => value(shared, unlikeness(size, otherSize)),
});

/** JACCARD is shared/union, OVERLAP shared/smaller set, COSINE shared/sqrt(product). Its square has the same order. */
export const similarities: Readonly<Record<SimilarityMetric, Similarity>> = {
  JACCARD: ofFraction(
    (size, otherSize) => size + otherSize,
    (shared, sum) => shared / (sum - shared),
  ),
  OVERLAP: ofFraction(
    (size, otherSize) => (size < otherSize ? size : otherSize),
    (shared, smaller) => shared / smaller,
  ),
  COSINE: ofFraction(
    (size, otherSize) => size * otherSize,
    (shared, product) => shared / Math.sqrt(product),
    (shared, product) => (shared * shared) / product,
  ),
};
