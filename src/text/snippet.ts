import { framed, isUnspaced, searchFormOf } from "./search-form";
import { goesOn, type SearchPattern } from "./search-patterns";

/** A passage that contains a phrase, as `cypher/questions/search-passages.cypher` finds it. */
export interface FoundPassage extends SearchPattern {
  /** The stored text, and the text to show in the query's script; null if there is no other. */
  readonly text: string;
  readonly shown: string | null;
  /** Whether to mark the whole text, because another form of it was found, such as a name's pinyin. */
  readonly marksAll: boolean;
}

/** Number of characters before and after the match. */
const AROUND = 30;

const mark = /\p{M}/u;

/** The stored passage, cut to the text around the match, with the match between « and ». */
export function snippetOf({ text, shown, marksAll, ...pattern }: FoundPassage): string {
  if (marksAll) return `«${shown ?? text}»`;
  return (shown === null ? undefined : marked(shown, pattern)) ?? marked(text, pattern) ?? `«${shown ?? text}»`;
}

/** Undefined if the text does not contain the phrase. */
function marked(text: string, pattern: SearchPattern): string | undefined {
  const found = matchIn(text, pattern);
  if (!found) return undefined;
  const characters = Array.from(text);
  const { start, end } = found;
  const cut = (from: number, to: number) => characters.slice(from, to).join("");
  const from = Math.max(0, start - AROUND);
  const to = Math.min(characters.length, end + AROUND);
  const before = cut(from, start);
  const after = cut(end, to);
  // Words are not cut; Chinese has no spaces to cut at.
  const hasWords = !characters.some(isUnspaced);
  const opening = hasWords && from > 0 ? (/ (.*)$/s.exec(before)?.[1] ?? "") : before;
  const closing = hasWords && to < characters.length ? (/^(.*) /s.exec(after)?.[1] ?? "").trimEnd() : after;
  return `${opening}«${cut(start, end)}»${closing}`;
}

/** The first whole match, or else the first match as part of a word: code points of the text, [start, end). */
function matchIn(text: string, { part, whole }: SearchPattern): { start: number; end: number } | undefined {
  const form = searchFormOf(text);
  const inFrame = framed(form.text);
  const wholeAt = inFrame.indexOf(whole);
  // The frame's space comes first; a whole match may begin with the space before a word.
  const first = wholeAt < 0 ? form.text.indexOf(part) : wholeAt - 1 + (whole.startsWith(" ") ? 1 : 0);
  if (first < 0) return undefined;
  let last = first + part.length - 1;
  if (wholeAt >= 0 && goesOn(part)) while (/[^ ]/.test(form.text[last + 1] ?? " ")) last += 1;
  const start = form.origins[first] ?? 0;
  let end = (form.origins[last] ?? 0) + 1;
  // An accent belongs to its letter.
  const characters = Array.from(text);
  while (mark.test(characters[end] ?? "")) end += 1;
  return { start, end };
}
