/** A part of a text, [start, end) in code points. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
