import type { PartFinders } from "../engine/rows/read-parts";
import type { Span } from "../text/span";
import { uncoveredClauses } from "../text/uncovered";

/** How the server finds parts of a text, by the names in the mapping. */
export const partFinders: PartFinders = {
  uncovered: (text, [passages], stretch) =>
    uncoveredClauses(
      text,
      (passages as readonly (readonly [number, number])[]).map(([start, end]): Span => ({ start, end })),
      stretch,
    ),
};
