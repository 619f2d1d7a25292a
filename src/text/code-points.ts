/**
 * Offsets in Unicode code points, the unit of all evidence. JavaScript's own string offsets count UTF-16 units; Cypher's size()
 * and substring() count code points.
 */

/** The number of code points of the text. */
export function codePointLength(text: string): number {
  return Array.from(text).length;
}

/** The code points from `start` up to, but not including, `end`. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  return Array.from(text).slice(start, end).join("");
}

/** The code points around this UTF-16 offset of a text: up to `count` before it, and up to `count` from it on. */
export function codePointsAround(text: string, offset: number, count: number): string {
  const before = Array.from(text.slice(0, offset)).slice(-count);
  const after = Array.from(text.slice(offset)).slice(0, count);
  return [...before, ...after].join("");
}

/** The first position of `needle` at or after the code point `from`; -1 if there is none. */
export function codePointIndexOf(text: string, needle: string, from = 0): number {
  const skipped = sliceCodePoints(text, 0, from).length;
  const index = text.indexOf(needle, skipped);
  return index < 0 ? -1 : codePointLength(text.slice(0, index));
}

/** The code point positions of these UTF-16 offsets, which must ascend; one pass over the text for all of them. */
export function codePointPositions(text: string, offsets: readonly number[]): number[] {
  let [counted, position] = [0, 0];
  return offsets.map((offset) => {
    position += codePointLength(text.slice(counted, offset));
    counted = offset;
    return position;
  });
}
