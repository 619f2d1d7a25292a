/* The keys that a drafted value may have: those of the enums of the schema, which a test compares. */

export const policyKinds: readonly string[] =
  "DEVELOPMENT_PLAN ACTION_PLAN SUPPORT_POLICY NOTICE EVENT LAW RULE OPINION GUIDE DECISION REPORT OTHER".split(" ");

export const policyStages: readonly string[] = "ISSUED TRIAL DRAFT_FOR_COMMENT".split(" ");

export const instruments: readonly string[] = (
  "PLANNING PROJECT_ATTRACTION LAND INVESTMENT_INCENTIVE FIRM_SUPPORT PLATFORM STANDARD APPLICATION TALENT PUBLIC_SERVICE " +
  "FINANCE EVENT SUBSIDY TAX PROCUREMENT DATA REGULATION"
).split(" ");

export const comparators: readonly string[] = "AT_LEAST MORE_THAN ABOUT EXACTLY BETWEEN AT_MOST LESS_THAN".split(" ");

export const valueKinds: readonly string[] =
  "LEVEL SHARE INCREASE DECREASE ANNUAL_INCREASE ANNUAL_DECREASE MULTIPLE RANK".split(" ");

export const amountRoles: readonly string[] = "FIXED CEILING FLOOR RATE THRESHOLD".split(" ");

export const citationRelations: readonly string[] = "IMPLEMENTS BASED_ON ACCOMPANIES REPLACES MENTIONS".split(" ");
