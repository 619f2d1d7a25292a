/** Parameters of a dataset's address that are its own; a variable of the query cannot have their names. */
export const ownParameters = ["first", "after", "all", "bom", "formulas"] as const;

export type OwnParameter = (typeof ownParameters)[number];
