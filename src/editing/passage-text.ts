import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";

const withQuoteMarked = /^([^[\]]*)\[([^[\]]+)\]([^[\]]*)$/u;
const allQuote = /^[^[\]]+$/u;

export const passageMessage = "must mark the quoted words by one pair of square brackets, or have none";

/**
 * A passage that a file writes as one text: `围绕[工业]、` is the quote 工业 and the words around it. Without brackets the whole
 * text is the quote. Undefined if the brackets are not exactly one pair around words.
 */
export function passageOfText(text: string): Pick<EvidenceInput, "quote" | "context"> | undefined {
  if (allQuote.test(text)) return { quote: text };
  const [, before, quote, after] = withQuoteMarked.exec(text) ?? [];
  if (quote === undefined) return undefined;
  return before || after ? { quote, context: `${before ?? ""}${quote}${after ?? ""}` } : { quote };
}
