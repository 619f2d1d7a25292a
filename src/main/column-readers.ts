import type { Read } from "../engine/rows/read";
import { type FoundPassage, snippetOf } from "../text/snippet";

/** How columns of questions become values of the response, by the names in the mapping. */
export const columnReaders: Readonly<Record<string, Read>> = {
  snippet: (passage) => snippetOf(passage as FoundPassage),
};
