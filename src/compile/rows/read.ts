/** Converts a value that the database returned into the value at the same position in the response. */
export type Read = (value: unknown) => unknown;
