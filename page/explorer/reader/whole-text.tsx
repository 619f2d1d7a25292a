import { memo, useMemo } from "react";
import { CodePoints } from "../parts/code-points";
import { type Passage, type Segment, segmentsOf, type Span } from "./segments";

interface WholeTextProps {
  readonly text: string;
  readonly lang: string;
  readonly passages: readonly Passage[];
  readonly others: readonly Span[];
  readonly uncovered: readonly Span[];
  /** Keys of the passages that are lit. */
  readonly lit: ReadonlySet<string>;
  /** How many facts rest on a passage, in words. */
  readonly factsOn: (passage: string) => string;
  readonly onPoint: (passages: readonly string[]) => void;
  readonly onChoose: (passage: string) => void;
}

const lengthOf = (passage: string) => {
  const [start = 0, end = 0] = passage.split(",").map(Number);
  return end - start;
};

/** The passage that a segment leads to: the shortest of those that cover it, as the one that says most precisely what. */
const narrowest = ({ passages }: Segment): string =>
  passages.reduce((least, passage) => (lengthOf(passage) < lengthOf(least) ? passage : least));

/** The class of a segment without a passage of the policy. */
function plainClass({ isOther, isUncovered }: Segment): string | undefined {
  if (isOther) return "other";
  return isUncovered ? "uncovered" : undefined;
}

/**
 * A whole text with its passages marked. A passage is a link to its own address. Where passages overlap, each stretch is a
 * link of its own; only the one at which a passage begins is a tab stop.
 */
export const WholeText = memo(function WholeText(props: WholeTextProps) {
  const { text, lang, passages, others, uncovered, lit, factsOn, onPoint, onChoose } = props;
  const points = useMemo(() => new CodePoints(text), [text]);
  const segments = useMemo(
    () => segmentsOf(points.length, { passages, others, uncovered }),
    [points, passages, others, uncovered],
  );
  return (
    <div className="whole-text" lang={lang}>
      {segments.map((segment) => {
        const words = points.slice(segment.start, segment.end);
        if (segment.passages.length === 0) {
          return (
            <span key={segment.start} className={plainClass(segment)}>
              {words}
            </span>
          );
        }
        const leadsTo = narrowest(segment);
        const begins = segment.passages.filter((passage) => passage.startsWith(`${segment.start},`));
        return (
          <a
            key={segment.start}
            href={`#char=${leadsTo}`}
            className={segment.passages.some((passage) => lit.has(passage)) ? "mark lit" : "mark"}
            data-start={begins.length > 0 ? segment.start : undefined}
            tabIndex={begins.length > 0 ? undefined : -1}
            title={factsOn(leadsTo)}
            onPointerEnter={() => onPoint(segment.passages)}
            onPointerLeave={() => onPoint([])}
            onFocus={() => onPoint(segment.passages)}
            onBlur={() => onPoint([])}
            onClick={(event) => {
              event.preventDefault();
              onChoose(leadsTo);
            }}
          >
            {words}
          </a>
        );
      })}
    </div>
  );
});
