// Long, because all enums of the schema are here, each with what its values mean.
import { registerEnumType } from "type-graphql";

export enum Language {
  ZH_HANS = "ZH_HANS",
  ZH_HANT = "ZH_HANT",
  EN = "EN",
}

export enum SortDirection {
  ASC = "ASC",
  DESC = "DESC",
}

export enum PolicyKind {
  DEVELOPMENT_PLAN = "DEVELOPMENT_PLAN",
  ACTION_PLAN = "ACTION_PLAN",
  SUPPORT_POLICY = "SUPPORT_POLICY",
  NOTICE = "NOTICE",
  EVENT = "EVENT",
  LAW = "LAW",
  RULE = "RULE",
  OPINION = "OPINION",
  GUIDE = "GUIDE",
  DECISION = "DECISION",
  REPORT = "REPORT",
  OTHER = "OTHER",
}

export enum PolicyStage {
  ISSUED = "ISSUED",
  TRIAL = "TRIAL",
  DRAFT_FOR_COMMENT = "DRAFT_FOR_COMMENT",
}

/** How precisely sources state a date. */
export enum DatePrecision {
  DAY = "DAY",
  MONTH = "MONTH",
  YEAR = "YEAR",
  NOT_LATER_THAN = "NOT_LATER_THAN",
}

/** What has happened to a policy since it was published. */
export enum PolicyStatus {
  IN_FORCE = "IN_FORCE",
  AMENDED = "AMENDED",
  REPEALED = "REPEALED",
}

export enum RegionLevel {
  NATION = "NATION",
  PROVINCE = "PROVINCE",
  PREFECTURE = "PREFECTURE",
  COUNTY = "COUNTY",
  TOWNSHIP = "TOWNSHIP",
  DEVELOPMENT_ZONE = "DEVELOPMENT_ZONE",
  AREA = "AREA",
}

export enum MeasureInstrument {
  PLANNING = "PLANNING",
  PROJECT_ATTRACTION = "PROJECT_ATTRACTION",
  LAND = "LAND",
  INVESTMENT_INCENTIVE = "INVESTMENT_INCENTIVE",
  FIRM_SUPPORT = "FIRM_SUPPORT",
  PLATFORM = "PLATFORM",
  STANDARD = "STANDARD",
  APPLICATION = "APPLICATION",
  TALENT = "TALENT",
  PUBLIC_SERVICE = "PUBLIC_SERVICE",
  FINANCE = "FINANCE",
  EVENT = "EVENT",
  SUBSIDY = "SUBSIDY",
  TAX = "TAX",
  PROCUREMENT = "PROCUREMENT",
  DATA = "DATA",
  REGULATION = "REGULATION",
}

export enum Comparator {
  AT_LEAST = "AT_LEAST",
  MORE_THAN = "MORE_THAN",
  ABOUT = "ABOUT",
  EXACTLY = "EXACTLY",
  BETWEEN = "BETWEEN",
  AT_MOST = "AT_MOST",
  LESS_THAN = "LESS_THAN",
}

/** What a goal's number says of its indicator (semantics 44). */
export enum GoalValueKind {
  LEVEL = "LEVEL",
  SHARE = "SHARE",
  INCREASE = "INCREASE",
  DECREASE = "DECREASE",
  ANNUAL_INCREASE = "ANNUAL_INCREASE",
  ANNUAL_DECREASE = "ANNUAL_DECREASE",
  MULTIPLE = "MULTIPLE",
  RANK = "RANK",
}

/** What a measure's amount is for: paid as it is, at most, at least, a share, or a condition. */
export enum AmountRole {
  FIXED = "FIXED",
  CEILING = "CEILING",
  FLOOR = "FLOOR",
  RATE = "RATE",
  THRESHOLD = "THRESHOLD",
}

/** The relation of a policy to a document that it names. */
export enum CitationRelation {
  IMPLEMENTS = "IMPLEMENTS",
  BASED_ON = "BASED_ON",
  ACCOMPANIES = "ACCOMPANIES",
  REPLACES = "REPLACES",
  MENTIONS = "MENTIONS",
}

/** How near a source is to the issuer's own words, the best first. */
export enum SourceStanding {
  OFFICIAL = "OFFICIAL",
  PRESS = "PRESS",
  DIGEST = "DIGEST",
  UNVERIFIED = "UNVERIFIED",
}

export enum SimilarityMetric {
  JACCARD = "JACCARD",
  OVERLAP = "OVERLAP",
  COSINE = "COSINE",
}

export enum Granularity {
  MONTH = "MONTH",
  QUARTER = "QUARTER",
  YEAR = "YEAR",
}

export enum SearchType {
  POLICY = "POLICY",
  REGION = "REGION",
  DOMAIN = "DOMAIN",
  MEASURE = "MEASURE",
  GOAL = "GOAL",
  ORGANIZATION = "ORGANIZATION",
  TECHNOLOGY = "TECHNOLOGY",
  TARGET_GROUP = "TARGET_GROUP",
  SOURCE = "SOURCE",
}

export enum ImportMode {
  MERGE = "MERGE",
  REPLACE = "REPLACE",
}

export enum ImportOutcome {
  CREATED = "CREATED",
  CHANGED = "CHANGED",
  UNCHANGED = "UNCHANGED",
  DELETED = "DELETED",
  MERGED = "MERGED",
  REFUSED = "REFUSED",
}

/** The rules of cleaning; docs/cleaning.md explains each. */
export enum CleaningRule {
  DAMAGED_SEQUENCE = "DAMAGED_SEQUENCE",
  INVISIBLE_CHARACTER = "INVISIBLE_CHARACTER",
  READING = "READING",
  PAGE_NUMBER = "PAGE_NUMBER",
  RUNNING_HEAD = "RUNNING_HEAD",
  BROKEN_LINE = "BROKEN_LINE",
  BLANK = "BLANK",
  QUOTATION_MARK = "QUOTATION_MARK",
  TRADITIONAL_CHARACTER = "TRADITIONAL_CHARACTER",
}

export enum ChangeAction {
  CREATED = "CREATED",
  CHANGED = "CHANGED",
  DELETED = "DELETED",
  /** The node was merged into another one, which has its id as a former one. */
  MERGED = "MERGED",
}

export enum DraftState {
  OPEN = "OPEN",
  /** All that was accepted of it is in the graph. */
  RELEASED = "RELEASED",
  DISCARDED = "DISCARDED",
}

export enum DraftDecision {
  ACCEPTED = "ACCEPTED",
  /** Accepted with another value. */
  CORRECTED = "CORRECTED",
  REJECTED = "REJECTED",
}

registerEnumType(DraftState, { name: "DraftState" });
registerEnumType(DraftDecision, { name: "DraftDecision" });
registerEnumType(Language, { name: "Language" });
registerEnumType(SortDirection, { name: "SortDirection" });
registerEnumType(PolicyKind, {
  name: "PolicyKind",
  description: "What the last word of its title calls it, bracketed endings aside; OTHER if it is none of these kinds.",
});
registerEnumType(PolicyStage, { name: "PolicyStage" });
registerEnumType(DatePrecision, {
  name: "DatePrecision",
  description:
    "How precisely the sources state a date. NOT_LATER_THAN: on that day or before, because a source of that day reports it.",
});
registerEnumType(PolicyStatus, {
  name: "PolicyStatus",
  description: "AMENDED: another policy replaces it. REPEALED: it is repealed, even if it was amended before.",
});
registerEnumType(RegionLevel, {
  name: "RegionLevel",
  description:
    "TOWNSHIP: a town or a street. DEVELOPMENT_ZONE: also a new area, a park or a special zone. AREA: a group of regions with a name, such as the Yangtze River Delta; it has members and no parent.",
});
registerEnumType(MeasureInstrument, { name: "MeasureInstrument" });
registerEnumType(Comparator, { name: "Comparator" });
registerEnumType(AmountRole, {
  name: "AmountRole",
  description:
    "FIXED: paid as it is. CEILING: at most so much (最高). FLOOR: at least so much. RATE: a share or a price (按投资额的10%). THRESHOLD: a condition, such as an investment of more than 100 million yuan.",
});
registerEnumType(CitationRelation, {
  name: "CitationRelation",
  description:
    "IMPLEMENTS: 贯彻落实. BASED_ON: 根据, 依据, 参照. ACCOMPANIES: 解读, 配套. REPLACES: 废止; the status of the other document is recorded only by amendPolicy or repealPolicy. MENTIONS: any other.",
});
registerEnumType(GoalValueKind, {
  name: "GoalValueKind",
  description:
    "What a goal's number says of its indicator. LEVEL: how large it is. SHARE: its part of a whole. INCREASE, DECREASE: how much it changes in all. ANNUAL_INCREASE, ANNUAL_DECREASE: how much it changes in a year. MULTIPLE: how many times today's. RANK: its place; 10 is among the first ten.",
});
registerEnumType(SourceStanding, {
  name: "SourceStanding",
  description:
    "How near a source is to the issuer's own words, the best first. OFFICIAL: the issuer's own text. PRESS: a report of a newspaper, an agency or a broadcaster. DIGEST: a collection of several policies. UNVERIFIED: its origin was not checked.",
});
registerEnumType(SimilarityMetric, {
  name: "SimilarityMetric",
  description:
    "How similar two sets of domains are. JACCARD: shared / union. OVERLAP: shared / size of the smaller set. COSINE: shared / sqrt(product of the two sizes).",
});
registerEnumType(Granularity, { name: "Granularity" });
registerEnumType(SearchType, { name: "SearchType" });
registerEnumType(ImportMode, {
  name: "ImportMode",
  description:
    "MERGE adds the new statements to the earlier ones. REPLACE removes the earlier statements about the same policies.",
});
registerEnumType(ImportOutcome, {
  name: "ImportOutcome",
  description:
    "MERGED: the node was merged into another one. REFUSED: the input contradicts what another source states, so the server would write nothing.",
});
registerEnumType(CleaningRule, {
  name: "CleaningRule",
  description:
    "DAMAGED_SEQUENCE: a sequence of the table. INVISIBLE_CHARACTER: a character that no reader sees was removed. READING: a reading in brackets after its character was removed. PAGE_NUMBER, RUNNING_HEAD: what a page prints beside its text was removed. BROKEN_LINE: a line that a page broke was joined to the next one. BLANK: a blank beside Chinese was removed. QUOTATION_MARK: 〞 became ”. TRADITIONAL_CHARACTER: a traditional character in a simplified text was converted; it may be part of a name.",
});
registerEnumType(ChangeAction, {
  name: "ChangeAction",
  description: "MERGED: the node was merged into the one that after names as mergedInto.",
});
