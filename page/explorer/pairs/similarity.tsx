import { scaleLinear } from "d3-scale";
import type { SimilarityMetric } from "../documents";
import { useInterface } from "../messages/messages";

interface SimilarityProps {
  readonly shared: number;
  readonly similarity: number;
  readonly metric: SimilarityMetric;
}

const width = scaleLinear([0, 1], [0, 96]);

/** A similarity as the fraction that it is, 3 of 6, and as a bar. A cosine is no fraction of counts: it is a number. */
export function Similarity({ shared, similarity, metric }: SimilarityProps) {
  const { messages, tag } = useInterface();
  const written =
    metric === "COSINE"
      ? new Intl.NumberFormat(tag, { maximumFractionDigits: 2 }).format(similarity)
      : messages.fraction(shared, Math.round(shared / similarity));
  return (
    <span className="similarity" title={metric === "JACCARD" ? messages.fractionNote : undefined}>
      <svg viewBox="0 0 96 8" width="96" height="8" aria-hidden="true">
        <rect width={width(1)} height="8" rx="4" className="similarity-all" />
        <rect width={width(similarity)} height="8" rx="4" className="similarity-shared" />
      </svg>
      <span>{written}</span>
    </span>
  );
}
