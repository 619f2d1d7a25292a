import { type DomainSet, shared } from "./domain-sets";

export type Metric = "JACCARD" | "OVERLAP" | "COSINE";

/** A similarity whose order is exact: numerator/denominator, squared where the metric has a root. */
export interface Similarity {
  readonly numerator: number;
  readonly denominator: number;
  readonly value: number;
}

/** JACCARD is shared/union, OVERLAP shared/smaller set, COSINE shared/sqrt(product). */
export function similarityOf(one: DomainSet, other: DomainSet, metric: Metric): Similarity {
  const both = shared(one, other).length;
  if (metric === "COSINE") {
    const product = one.size * other.size;
    return { numerator: both ** 2, denominator: product, value: both / Math.sqrt(product) };
  }
  const denominator = metric === "JACCARD" ? one.size + other.size - both : Math.min(one.size, other.size);
  return { numerator: both, denominator, value: both / denominator };
}

export const compareSimilarity = (one: Similarity, other: Similarity): number =>
  one.numerator * other.denominator - other.numerator * one.denominator;
