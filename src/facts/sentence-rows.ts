import { framed, searchForm } from "../text/search-form";
import { sentences } from "../text/sentences";

/** A sentence of a source as it is stored for search: in both scripts, and the normal forms of these. */
export interface SentenceRow {
  /** Its position in the source, from 0. */
  readonly place: number;
  readonly text: string;
  readonly textHant: string;
  readonly forms: readonly string[];
}

/** What the search of sources needs of their texts. */
interface SourceTexts {
  readonly text: string;
  readonly textHant: string;
}

/** The sentences of a source. A source has at least one, so that it can be seen whether they are stored. */
export function sentenceRows({ text, textHant }: SourceTexts): readonly SentenceRow[] {
  const [simplified, traditional] = [Array.from(text), Array.from(textHant)];
  const found = sentences(text);
  const spans = found.length > 0 ? found : [{ start: 0, end: simplified.length }];
  return spans.map(({ start, end }, place) => {
    const own = simplified.slice(start, end).join("");
    const hant = traditional.slice(start, end).join("");
    const forms = [...new Set([own, hant].map((words) => framed(searchForm(words))))];
    return { place, text: own, textHant: hant, forms };
  });
}
