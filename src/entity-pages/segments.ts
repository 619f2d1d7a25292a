import type { Stretch } from "./addresses";

/** A piece of a text, and the stretches that cover all of it, by their positions in the list. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  readonly covering: readonly number[];
}

/** The offsets of UTF-16 at which each code point of a text begins, and the end of the text. */
function codePointOffsets(text: string): readonly number[] {
  const offsets: number[] = [];
  let offset = 0;
  for (const character of text) {
    offsets.push(offset);
    offset += character.length;
  }
  offsets.push(offset);
  return offsets;
}

/**
 * A text cut at both ends of each stretch, so that overlapping stretches share the pieces that both cover. Stretches count
 * code points, as the graph does.
 */
export function segmentsOf(text: string, stretches: readonly Stretch[]): readonly Segment[] {
  const offsets = codePointOffsets(text);
  const length = offsets.length - 1;
  const begins = new Map<number, number[]>();
  const ends = new Map<number, number[]>();
  for (const [index, { start, end }] of stretches.entries()) {
    begins.set(start, [...(begins.get(start) ?? []), index]);
    ends.set(end, [...(ends.get(end) ?? []), index]);
  }
  const cuts = [...new Set([0, ...begins.keys(), ...ends.keys(), length])]
    .filter((cut) => cut >= 0 && cut <= length)
    .sort((one, other) => one - other);
  const open = new Set<number>();
  return cuts.slice(0, -1).map((start, place) => {
    for (const index of ends.get(start) ?? []) open.delete(index);
    for (const index of begins.get(start) ?? []) open.add(index);
    const end = cuts[place + 1] ?? length;
    return { text: text.slice(offsets[start], offsets[end]), start, covering: [...open] };
  });
}
