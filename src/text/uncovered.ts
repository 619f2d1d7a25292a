import { clauses } from "./clauses";
import type { Span } from "./span";

/** The part of a text in which uncovered clauses must begin; a missing end is that of the text. */
export interface Stretch {
  readonly start?: number | null | undefined;
  readonly end?: number | null | undefined;
}

/**
 * The clauses of a text that share no character with any of these passages, in order. The clauses that begin in one stretch do
 * not begin in the next, so stretches that follow one another find each clause once.
 */
export function uncoveredClauses(text: string, passages: readonly Span[], stretch: Stretch = {}): readonly Span[] {
  const [from, to] = [stretch.start ?? 0, stretch.end ?? Infinity];
  const inOrder = passages.toSorted((one, other) => one.start - other.start);
  let next = 0;
  let coveredUntil = 0;
  return clauses(text).filter(({ start, end }) => {
    for (let passage = inOrder[next]; passage && passage.start < end; passage = inOrder[++next]) {
      coveredUntil = Math.max(coveredUntil, passage.end);
    }
    return coveredUntil <= start && from <= start && start < to;
  });
}
