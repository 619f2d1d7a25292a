import type { FindReplacements } from "./replacement";

/** Replaces 〞, which a conversion made of the closing mark, by ”. All other punctuation stays as received. */
export const findQuotationMarks: FindReplacements = (text) =>
  Array.from(text.matchAll(/〞/gu), ({ index }) => ({
    rule: "QUOTATION_MARK",
    start: index,
    end: index + 1,
    text: "”",
  }));
