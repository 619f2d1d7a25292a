/** A passage as reviewers write it: the context, with the words that are the evidence in square brackets. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

const withQuoteMarked = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u;
const allQuote = /^()([^[\]]+)()$/u;

/** Without brackets, the whole passage is the quote. Null if the brackets are not exactly one pair around words. */
export function parsePassage(written: string): Passage | null {
  const [, before = "", quote = "", after = ""] = withQuoteMarked.exec(written) ?? allQuote.exec(written) ?? [];
  return quote ? { before, quote, after } : null;
}
