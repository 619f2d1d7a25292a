import type { SimilarityMetric } from "../../schema/enums";

/** How alike two sets are, by their sizes and by how many members they share (at least one). */
export interface Similarity {
  /**
   * A whole number that orders sets which share equally many: the greater, the less alike. At most the square of the
   * larger size.
   */
  unlikeness(size: number, otherSize: number): number;
  /** The quotient of whole numbers that orders as the similarity does; equal fractions are equal doubles. */
  closeness(shared: number, size: number, otherSize: number): number;
  /** Above 0, up to 1. */
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

/** JACCARD is shared/union, OVERLAP shared/smaller set, COSINE shared/sqrt(product), whose order its square keeps. */
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
