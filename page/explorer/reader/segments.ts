/** A stretch of a text, in code points; the end is not in it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A stretch of a text that exactly these passages cover, by their keys in the order of the passages. */
export interface Segment extends Span {
  readonly passages: readonly string[];
  /** Whether a passage of another policy covers it. */
  readonly isOther: boolean;
  /** Whether it is in a clause on which no fact rests. */
  readonly isUncovered: boolean;
}

export interface Passage extends Span {
  readonly key: string;
}

interface Layers {
  readonly passages: readonly Passage[];
  readonly others: readonly Span[];
  readonly uncovered: readonly Span[];
}

/** The key of the passage that the words from start up to end are. Facts with the same words share it. */
export const passageKey = ({ start, end }: Span): string => `${start},${end}`;

/** The stretch that `char=120,146` names (RFC 5147 counts characters between 120 and 146). */
export function spanOf(hash: string): Span | undefined {
  const [, start, end] = /^char=(\d{1,9}),(\d{1,9})$/.exec(hash) ?? [];
  return start !== undefined && end !== undefined && Number(start) < Number(end)
    ? { start: Number(start), end: Number(end) }
    : undefined;
}

/**
 * Cuts a text of this length where any passage begins or ends, so that passages that overlap become segments that do not.
 * Every code point is in exactly one segment, in order.
 */
export function segmentsOf(length: number, { passages, others, uncovered }: Layers): readonly Segment[] {
  const limits = new Set([0, length]);
  for (const { start, end } of [...passages, ...others, ...uncovered]) {
    if (start < length) limits.add(start);
    if (end < length) limits.add(end);
  }
  const cuts = [...limits].sort((one, other) => one - other);
  const cover = (spans: readonly Span[]) => coverage(cuts, spans);
  const other = cover(others);
  const bare = cover(uncovered);
  const covering = cuts.map((): string[] => []);
  const indexOf = new Map(cuts.map((cut, index) => [cut, index]));
  for (const { start, end, key } of passages) {
    const last = indexOf.get(Math.min(end, length)) ?? 0;
    for (let index = indexOf.get(start) ?? last; index < last; index += 1) covering[index]?.push(key);
  }
  return cuts.slice(0, -1).map((start, index) => ({
    start,
    end: cuts[index + 1] ?? length,
    passages: covering[index] ?? [],
    isOther: other[index] === true,
    isUncovered: bare[index] === true,
  }));
}

/** Which of the stretches that begin at the cuts are in one of the spans. */
function coverage(cuts: readonly number[], spans: readonly Span[]): readonly boolean[] {
  const changes = new Map<number, number>();
  for (const { start, end } of spans) {
    changes.set(start, (changes.get(start) ?? 0) + 1);
    changes.set(end, (changes.get(end) ?? 0) - 1);
  }
  let depth = 0;
  return cuts.map((cut) => (depth += changes.get(cut) ?? 0) > 0);
}
