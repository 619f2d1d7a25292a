/** The keys of the units in which goals are stated, one for each dimension. */
export const units = ["CNY", "PERSON", "COUNT"] as const;
