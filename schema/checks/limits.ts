/** Rows on one page (semantics 1). */
export const PAGE_LIMIT = 200;
/** Values of one list in a filter. */
export const LIST_LIMIT = 1000;
/** Characters of one text in a filter. */
export const TEXT_LIMIT = 200;
/** Keys of one order. */
export const ORDER_LIMIT = 4;
