import type { CleaningRuleName } from "./rule-names";

/** One change that a rule makes: the UTF-16 units [start, end) of the text that it reads become `text`. */
export interface Replacement {
  readonly rule: CleaningRuleName;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What rules may know about a text besides its characters. */
export interface TextOrigin {
  /** The media type of the file that the text comes from; null if it is unknown. */
  readonly mediaType: string | null;
}

/** Finds what a rule changes, in the order of the text and without overlaps. Takes time linear in the length of the text. */
export type FindReplacements = (text: string, origin: TextOrigin) => readonly Replacement[];
