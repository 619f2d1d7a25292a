/** The names of all rules that change a text beyond its script, in the order in which they are applied. */
export const cleaningRuleNames = [
  "DAMAGED_SEQUENCE",
  "INVISIBLE_CHARACTER",
  "READING",
  "PAGE_NUMBER",
  "RUNNING_HEAD",
  "BROKEN_LINE",
  "BLANK",
  "QUOTATION_MARK",
  "TRADITIONAL_CHARACTER",
] as const;

export type CleaningRuleName = (typeof cleaningRuleNames)[number];
