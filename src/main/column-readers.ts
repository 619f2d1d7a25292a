import type { Read } from "../compile/rows/read";
import { type FoundPassage, snippetOf } from "../text/snippet";

/** What columns of questions are served as, by the names that the mapping gives. */
export const columnReaders: Readonly<Record<string, Read>> = {
  snippet: (passage) => snippetOf(passage as FoundPassage),
};
