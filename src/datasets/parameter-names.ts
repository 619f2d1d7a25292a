/** The parameters that every dataset's address has. A variable of the query cannot have these names. */
export const ownParameters = ["first", "after", "all", "bom", "formulas"] as const;

export type OwnParameter = (typeof ownParameters)[number];
