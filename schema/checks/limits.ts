/** Max rows on one page (semantics 1). */
export const PAGE_LIMIT = 200;
/** Max values of one list in a filter. */
export const LIST_LIMIT = 1000;
/** Max characters of one text in a filter. */
export const TEXT_LIMIT = 200;
/** Max keys of one order. */
export const ORDER_LIMIT = 4;

/** Max policies, domains, organizations, sources or technologies in one mutation. */
export const IMPORT_LIMIT = 1000;
/** Max measures, and max goals, of one policy. */
export const PART_LIMIT = 3000;
/** Max references of one kind from a policy or a measure. */
export const REFERENCE_LIMIT = 200;
/** Max issuers that a source may count. */
export const ISSUER_LIMIT = 1000;
/** Max passages that state one fact. */
export const EVIDENCE_LIMIT = 50;
/** Max aliases of one node; max damaged sequences of one source. */
export const ALIAS_LIMIT = 100;
/** Max characters of a name or a label. */
export const NAME_LIMIT = 200;
/** Max characters of a title. */
export const TITLE_LIMIT = 500;
/** Max characters of a quote, of the context around it, of a measure. */
export const PASSAGE_LIMIT = 4000;
/** Max characters of a summary. */
export const SUMMARY_LIMIT = 5000;
/** Max characters of a source as received. */
export const RAW_LIMIT = 1_000_000;
/** The range of years that a fact may contain, in a day or alone. */
export const FIRST_YEAR = 1900;
export const LAST_YEAR = 2200;
/** The maximum value of a goal, in base units: a zettaFLOPS and more. */
export const VALUE_LIMIT = 1e24;
/** The maximum offset in a source. */
export const OFFSET_LIMIT = RAW_LIMIT;
