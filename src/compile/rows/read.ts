/** Turns what the database returned for one place into what the response holds there. */
export type Read = (value: unknown) => unknown;
