import type { Span } from "../text/span";

/** Words of a source that state a fact: [start, end) in code points of its cleaned text, the same in both scripts. */
export interface Evidence extends Span {
  /** The source's id. */
  readonly source: string;
}
