/** Rows on one page (semantics 1). */
export const PAGE_LIMIT = 200;
/** Values of one list in a filter. */
export const LIST_LIMIT = 1000;
/** Characters of one text in a filter. */
export const TEXT_LIMIT = 200;
/** Keys of one order. */
export const ORDER_LIMIT = 4;

/** Policies, domains, organizations, sources or technologies in one mutation. */
export const IMPORT_LIMIT = 1000;
/** Measures, and goals, of one policy. */
export const PART_LIMIT = 500;
/** Things of one kind that a policy or a measure points to. */
export const REFERENCE_LIMIT = 200;
/** Passages that state one fact. */
export const EVIDENCE_LIMIT = 50;
/** Aliases of one thing; damaged sequences of one source. */
export const ALIAS_LIMIT = 100;
/** Characters of a name or a label. */
export const NAME_LIMIT = 200;
/** Characters of a title. */
export const TITLE_LIMIT = 500;
/** Characters of a quote, of the context around it, of a measure. */
export const PASSAGE_LIMIT = 4000;
/** Characters of a summary. */
export const SUMMARY_LIMIT = 5000;
/** Characters of a source as received. */
export const RAW_LIMIT = 1_000_000;
/** The years that a fact may name, in a day or alone. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;
/** The largest amount that a goal may set, in base units. */
export const AMOUNT_LIMIT = 1e18;
/** The largest offset in a source. */
export const OFFSET_LIMIT = RAW_LIMIT;
