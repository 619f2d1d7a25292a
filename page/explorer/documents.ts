// Written by `npm run documents` from the .graphql files of this folder. Do not edit it.
import type { DocumentTypeDecoration } from "@graphql-typed-document-node/core";
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
export type MakeOptional<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]?: Maybe<T[SubKey]> };
export type MakeMaybe<T, K extends keyof T> = Omit<T, K> & { [SubKey in K]: Maybe<T[SubKey]> };
export type MakeEmpty<T extends { [key: string]: unknown }, K extends keyof T> = { [_ in K]?: never };
export type Incremental<T> = T | { [P in keyof T]?: P extends " $fragmentName" | "__typename" ? T[P] : never };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string };
  String: { input: string; output: string };
  Boolean: { input: boolean; output: boolean };
  Int: { input: number; output: number };
  Float: { input: number; output: number };
  /** A calendar day, YYYY-MM-DD. */
  Date: { input: string; output: string };
  /** A date and time as in RFC 3339, such as 2023-02-28T09:30:00Z. Answers are in UTC. */
  DateTime: { input: string; output: string };
  /** Any JSON value. */
  JSON: { input: unknown; output: unknown };
  /** A day, a month or a year, as a source states it: YYYY-MM-DD, YYYY-MM or YYYY. */
  PartialDate: { input: any; output: any };
};

export type Language = "ZH_HANS" | "ZH_HANT" | "EN";

/** within: this region or any region below it; for an AREA, its members and any region below these; for the nation, its areas too. */
export type RegionWhere = {
  and?: InputMaybe<Array<RegionWhere>>;
  or?: InputMaybe<Array<RegionWhere>>;
  not?: InputMaybe<RegionWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
  level?: InputMaybe<RegionLevelFilter>;
  within?: InputMaybe<Scalars["ID"]["input"]>;
  domains?: InputMaybe<DomainListFilter>;
  hasPolicies?: InputMaybe<Scalars["Boolean"]["input"]>;
  /** A filter of the region's own policies. */
  policies?: InputMaybe<PolicyListFilter>;
};

export type IdFilter = {
  eq?: InputMaybe<Scalars["ID"]["input"]>;
  in?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

/** Compares with every stored form: simplified Chinese, traditional Chinese, and English in upper or lower case. */
export type TextFilter = {
  eq?: InputMaybe<Scalars["String"]["input"]>;
  contains?: InputMaybe<Scalars["String"]["input"]>;
  startsWith?: InputMaybe<Scalars["String"]["input"]>;
};

export type RegionLevelFilter = {
  eq?: InputMaybe<RegionLevel>;
  in?: InputMaybe<Array<RegionLevel>>;
};

/** TOWNSHIP: a town or a street. DEVELOPMENT_ZONE: also a new area, a park or a special zone. AREA: a group of regions with a name, such as the Yangtze River Delta; it has members and no parent. */
export type RegionLevel = "NATION" | "PROVINCE" | "PREFECTURE" | "COUNTY" | "TOWNSHIP" | "DEVELOPMENT_ZONE" | "AREA";

export type DomainListFilter = {
  some?: InputMaybe<DomainWhere>;
  every?: InputMaybe<DomainWhere>;
  none?: InputMaybe<DomainWhere>;
};

/** within: this domain or any narrower one. */
export type DomainWhere = {
  and?: InputMaybe<Array<DomainWhere>>;
  or?: InputMaybe<Array<DomainWhere>>;
  not?: InputMaybe<DomainWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
  within?: InputMaybe<Scalars["ID"]["input"]>;
};

export type PolicyListFilter = {
  some?: InputMaybe<PolicyWhere>;
  every?: InputMaybe<PolicyWhere>;
  none?: InputMaybe<PolicyWhere>;
};

/** A policy must match all conditions. */
export type PolicyWhere = {
  and?: InputMaybe<Array<PolicyWhere>>;
  or?: InputMaybe<Array<PolicyWhere>>;
  not?: InputMaybe<PolicyWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<TextFilter>;
  kind?: InputMaybe<PolicyKindFilter>;
  stage?: InputMaybe<PolicyStageFilter>;
  publishedOn?: InputMaybe<DateFilter>;
  publishedOnPrecision?: InputMaybe<DatePrecisionFilter>;
  effectiveOn?: InputMaybe<DateFilter>;
  expiresOn?: InputMaybe<DateFilter>;
  status?: InputMaybe<PolicyStatusFilter>;
  amendedOn?: InputMaybe<DateFilter>;
  repealedOn?: InputMaybe<DateFilter>;
  region?: InputMaybe<RegionWhere>;
  domains?: InputMaybe<DomainListFilter>;
  subjects?: InputMaybe<DomainListFilter>;
  measures?: InputMaybe<MeasureListFilter>;
  goals?: InputMaybe<GoalListFilter>;
  technologies?: InputMaybe<TechnologyListFilter>;
  issuers?: InputMaybe<OrganizationListFilter>;
  /** Any of its document numbers. Brackets of any form, width and blanks make no difference. */
  documentNumber?: InputMaybe<TextFilter>;
  lacksEnglish?: InputMaybe<Scalars["Boolean"]["input"]>;
  standing?: InputMaybe<SourceStandingFilter>;
  /** Any of its sources. */
  source?: InputMaybe<IdFilter>;
  /** Whom its measures help. */
  targetGroups?: InputMaybe<TargetGroupListFilter>;
  cites?: InputMaybe<CitationListFilter>;
};

export type PolicyKindFilter = {
  eq?: InputMaybe<PolicyKind>;
  in?: InputMaybe<Array<PolicyKind>>;
};

/** What the last word of its title calls it, bracketed endings aside; OTHER if it is none of these kinds. */
export type PolicyKind =
  | "DEVELOPMENT_PLAN"
  | "ACTION_PLAN"
  | "SUPPORT_POLICY"
  | "NOTICE"
  | "EVENT"
  | "LAW"
  | "RULE"
  | "OPINION"
  | "GUIDE"
  | "DECISION"
  | "REPORT"
  | "OTHER";

export type PolicyStageFilter = {
  eq?: InputMaybe<PolicyStage>;
  in?: InputMaybe<Array<PolicyStage>>;
};

export type PolicyStage = "ISSUED" | "TRIAL" | "DRAFT_FOR_COMMENT";

export type DateFilter = {
  eq?: InputMaybe<Scalars["Date"]["input"]>;
  gt?: InputMaybe<Scalars["Date"]["input"]>;
  gte?: InputMaybe<Scalars["Date"]["input"]>;
  lt?: InputMaybe<Scalars["Date"]["input"]>;
  lte?: InputMaybe<Scalars["Date"]["input"]>;
};

export type DatePrecisionFilter = {
  eq?: InputMaybe<DatePrecision>;
  in?: InputMaybe<Array<DatePrecision>>;
};

/** How precisely the sources state a date. NOT_LATER_THAN: on that day or before, because a source of that day reports it. */
export type DatePrecision = "DAY" | "MONTH" | "YEAR" | "NOT_LATER_THAN";

export type PolicyStatusFilter = {
  eq?: InputMaybe<PolicyStatus>;
  in?: InputMaybe<Array<PolicyStatus>>;
};

/** AMENDED: another policy replaces it. REPEALED: it is repealed, even if it was amended before. */
export type PolicyStatus = "IN_FORCE" | "AMENDED" | "REPEALED";

export type MeasureListFilter = {
  some?: InputMaybe<MeasureWhere>;
  every?: InputMaybe<MeasureWhere>;
  none?: InputMaybe<MeasureWhere>;
};

export type MeasureWhere = {
  and?: InputMaybe<Array<MeasureWhere>>;
  or?: InputMaybe<Array<MeasureWhere>>;
  not?: InputMaybe<MeasureWhere>;
  id?: InputMaybe<IdFilter>;
  text?: InputMaybe<TextFilter>;
  instrument?: InputMaybe<MeasureInstrumentFilter>;
  policy?: InputMaybe<PolicyWhere>;
  domains?: InputMaybe<DomainListFilter>;
  responsibleOrganizations?: InputMaybe<OrganizationListFilter>;
  targetGroups?: InputMaybe<TargetGroupListFilter>;
};

export type MeasureInstrumentFilter = {
  eq?: InputMaybe<MeasureInstrument>;
  in?: InputMaybe<Array<MeasureInstrument>>;
};

export type MeasureInstrument =
  | "PLANNING"
  | "PROJECT_ATTRACTION"
  | "LAND"
  | "INVESTMENT_INCENTIVE"
  | "FIRM_SUPPORT"
  | "PLATFORM"
  | "STANDARD"
  | "APPLICATION"
  | "TALENT"
  | "PUBLIC_SERVICE"
  | "FINANCE"
  | "EVENT"
  | "SUBSIDY"
  | "TAX"
  | "PROCUREMENT"
  | "DATA"
  | "REGULATION";

export type OrganizationListFilter = {
  some?: InputMaybe<OrganizationWhere>;
  every?: InputMaybe<OrganizationWhere>;
  none?: InputMaybe<OrganizationWhere>;
};

/** within: this body or any body below it. */
export type OrganizationWhere = {
  and?: InputMaybe<Array<OrganizationWhere>>;
  or?: InputMaybe<Array<OrganizationWhere>>;
  not?: InputMaybe<OrganizationWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
  region?: InputMaybe<RegionWhere>;
  within?: InputMaybe<Scalars["ID"]["input"]>;
};

export type TargetGroupListFilter = {
  some?: InputMaybe<TargetGroupWhere>;
  every?: InputMaybe<TargetGroupWhere>;
  none?: InputMaybe<TargetGroupWhere>;
};

export type TargetGroupWhere = {
  and?: InputMaybe<Array<TargetGroupWhere>>;
  or?: InputMaybe<Array<TargetGroupWhere>>;
  not?: InputMaybe<TargetGroupWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
};

export type GoalListFilter = {
  some?: InputMaybe<GoalWhere>;
  every?: InputMaybe<GoalWhere>;
  none?: InputMaybe<GoalWhere>;
};

export type GoalWhere = {
  and?: InputMaybe<Array<GoalWhere>>;
  or?: InputMaybe<Array<GoalWhere>>;
  not?: InputMaybe<GoalWhere>;
  id?: InputMaybe<IdFilter>;
  indicator?: InputMaybe<TextFilter>;
  value?: InputMaybe<FloatFilter>;
  unit?: InputMaybe<TextFilter>;
  deadline?: InputMaybe<IntFilter>;
  valueKind?: InputMaybe<GoalValueKindFilter>;
  subject?: InputMaybe<DomainWhere>;
  policy?: InputMaybe<PolicyWhere>;
};

export type FloatFilter = {
  eq?: InputMaybe<Scalars["Float"]["input"]>;
  gt?: InputMaybe<Scalars["Float"]["input"]>;
  gte?: InputMaybe<Scalars["Float"]["input"]>;
  lt?: InputMaybe<Scalars["Float"]["input"]>;
  lte?: InputMaybe<Scalars["Float"]["input"]>;
};

export type IntFilter = {
  eq?: InputMaybe<Scalars["Int"]["input"]>;
  gt?: InputMaybe<Scalars["Int"]["input"]>;
  gte?: InputMaybe<Scalars["Int"]["input"]>;
  lt?: InputMaybe<Scalars["Int"]["input"]>;
  lte?: InputMaybe<Scalars["Int"]["input"]>;
};

export type GoalValueKindFilter = {
  eq?: InputMaybe<GoalValueKind>;
  in?: InputMaybe<Array<GoalValueKind>>;
};

/** What a goal's number says of its indicator. LEVEL: how large it is. SHARE: its part of a whole. INCREASE, DECREASE: how much it changes in all. ANNUAL_INCREASE, ANNUAL_DECREASE: how much it changes in a year. MULTIPLE: how many times today's. RANK: its place; 10 is among the first ten. */
export type GoalValueKind =
  "LEVEL" | "SHARE" | "INCREASE" | "DECREASE" | "ANNUAL_INCREASE" | "ANNUAL_DECREASE" | "MULTIPLE" | "RANK";

export type TechnologyListFilter = {
  some?: InputMaybe<TechnologyWhere>;
  every?: InputMaybe<TechnologyWhere>;
  none?: InputMaybe<TechnologyWhere>;
};

export type TechnologyWhere = {
  and?: InputMaybe<Array<TechnologyWhere>>;
  or?: InputMaybe<Array<TechnologyWhere>>;
  not?: InputMaybe<TechnologyWhere>;
  id?: InputMaybe<IdFilter>;
  name?: InputMaybe<TextFilter>;
};

export type SourceStandingFilter = {
  eq?: InputMaybe<SourceStanding>;
  in?: InputMaybe<Array<SourceStanding>>;
};

/** How near a source is to the issuer's own words, the best first. OFFICIAL: the issuer's own text. PRESS: a report of a newspaper, an agency or a broadcaster. DIGEST: a collection of several policies. UNVERIFIED: its origin was not checked. */
export type SourceStanding = "OFFICIAL" | "PRESS" | "DIGEST" | "UNVERIFIED";

export type CitationListFilter = {
  some?: InputMaybe<CitationWhere>;
  every?: InputMaybe<CitationWhere>;
  none?: InputMaybe<CitationWhere>;
};

/** policy: the policy of the graph that the citation names. A citation that names none matches no policy. */
export type CitationWhere = {
  and?: InputMaybe<Array<CitationWhere>>;
  or?: InputMaybe<Array<CitationWhere>>;
  not?: InputMaybe<CitationWhere>;
  relation?: InputMaybe<CitationRelationFilter>;
  title?: InputMaybe<TextFilter>;
  documentNumber?: InputMaybe<TextFilter>;
  policy?: InputMaybe<PolicyWhere>;
};

export type CitationRelationFilter = {
  eq?: InputMaybe<CitationRelation>;
  in?: InputMaybe<Array<CitationRelation>>;
};

/** IMPLEMENTS: 贯彻落实. BASED_ON: 根据, 依据, 参照. ACCOMPANIES: 解读, 配套. REPLACES: 废止; the status of the other document is recorded only by amendPolicy or repealPolicy. MENTIONS: any other. */
export type CitationRelation = "IMPLEMENTS" | "BASED_ON" | "ACCOMPANIES" | "REPLACES" | "MENTIONS";

export type Granularity = "MONTH" | "QUARTER" | "YEAR";

export type PolicyOrder = {
  publishedOn?: InputMaybe<SortDirection>;
  title?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
};

export type SortDirection = "ASC" | "DESC";

/** How similar two sets of domains are. JACCARD: shared / union. OVERLAP: shared / size of the smaller set. COSINE: shared / sqrt(product of the two sizes). */
export type SimilarityMetric = "JACCARD" | "OVERLAP" | "COSINE";

export type Comparator = "AT_LEAST" | "MORE_THAN" | "ABOUT" | "EXACTLY" | "BETWEEN" | "AT_MOST" | "LESS_THAN";

/** FIXED: paid as it is. CEILING: at most so much (最高). FLOOR: at least so much. RATE: a share or a price (按投资额的10%). THRESHOLD: a condition, such as an investment of more than 100 million yuan. */
export type AmountRole = "FIXED" | "CEILING" | "FLOOR" | "RATE" | "THRESHOLD";

/** MERGED: the node was merged into the one that after names as mergedInto. */
export type ChangeAction = "CREATED" | "CHANGED" | "DELETED" | "MERGED";

export type DraftState = "OPEN" | "RELEASED" | "DISCARDED";

export type DraftDecision = "ACCEPTED" | "CORRECTED" | "REJECTED";

/** A source must match all conditions. */
export type SourceWhere = {
  and?: InputMaybe<Array<SourceWhere>>;
  or?: InputMaybe<Array<SourceWhere>>;
  not?: InputMaybe<SourceWhere>;
  id?: InputMaybe<IdFilter>;
  title?: InputMaybe<TextFilter>;
  /** The cleaned text. */
  text?: InputMaybe<TextFilter>;
  publisher?: InputMaybe<TextFilter>;
  publishedOn?: InputMaybe<DateFilter>;
  standing?: InputMaybe<SourceStandingFilter>;
};

export type RegionOrder = {
  id?: InputMaybe<SortDirection>;
  name?: InputMaybe<SortDirection>;
};

export type MeasureOrder = {
  ordinal?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
};

export type GoalOrder = {
  value?: InputMaybe<SortDirection>;
  deadline?: InputMaybe<SortDirection>;
  id?: InputMaybe<SortDirection>;
};

export type SearchType =
  "POLICY" | "REGION" | "DOMAIN" | "MEASURE" | "GOAL" | "ORGANIZATION" | "TECHNOLOGY" | "TARGET_GROUP" | "SOURCE";

/** MERGED: the node was merged into another one. REFUSED: the input contradicts what another source states, so the server would write nothing. */
export type ImportOutcome = "CREATED" | "CHANGED" | "UNCHANGED" | "DELETED" | "MERGED" | "REFUSED";

/** DAMAGED_SEQUENCE: a sequence of the table. INVISIBLE_CHARACTER: a character that no reader sees was removed. READING: a reading in brackets after its character was removed. PAGE_NUMBER, RUNNING_HEAD: what a page prints beside its text was removed. BROKEN_LINE: a line that a page broke was joined to the next one. BLANK: a blank beside Chinese was removed. QUOTATION_MARK: 〞 became ”. TRADITIONAL_CHARACTER: a traditional character in a simplified text was converted; it may be part of a name. */
export type CleaningRule =
  | "DAMAGED_SEQUENCE"
  | "INVISIBLE_CHARACTER"
  | "READING"
  | "PAGE_NUMBER"
  | "RUNNING_HEAD"
  | "BROKEN_LINE"
  | "BLANK"
  | "QUOTATION_MARK"
  | "TRADITIONAL_CHARACTER";

/** What a person decides about one fact of a draft. */
export type DecisionInput = {
  /** The id of the fact. */
  fact: Scalars["ID"]["input"];
  /** Null undoes an earlier decision. */
  decision?: InputMaybe<DraftDecision>;
  /** The corrected value as the text of a JSON value, only with CORRECTED. */
  value?: InputMaybe<Scalars["String"]["input"]>;
  /** What is corrected of the detail, as the text of a JSON object, only with CORRECTED. */
  detail?: InputMaybe<Scalars["String"]["input"]>;
  /** Where the right words begin in the text of the source, only with CORRECTED and together with end. */
  start?: InputMaybe<Scalars["Int"]["input"]>;
  end?: InputMaybe<Scalars["Int"]["input"]>;
};

/** A fact that a person found in the text; it is accepted. */
export type AddedFactInput = {
  /** The position of the entry. */
  entry: Scalars["Int"]["input"];
  /** Where it begins in the text of the source, in characters (code points). */
  start: Scalars["Int"]["input"];
  end: Scalars["Int"]["input"];
  /** The field of PolicyInput that it fills, or amounts or targetGroups of the measure that contains it. */
  field: Scalars["String"]["input"];
  /** As the value of a drafted fact: the text of a JSON value. */
  value: Scalars["String"]["input"];
  /** As the detail of a drafted fact: the text of a JSON object. */
  detail?: InputMaybe<Scalars["String"]["input"]>;
};

/** The right borders of an entry. */
export type EntryBordersInput = {
  /** The position of the entry. */
  entry: Scalars["Int"]["input"];
  /** Where it begins in the text of the source, in characters (code points). */
  start: Scalars["Int"]["input"];
  end: Scalars["Int"]["input"];
};

/** MERGE adds the new statements to the earlier ones. REPLACE removes the earlier statements about the same policies. */
export type ImportMode = "MERGE" | "REPLACE";

/** What one source states about one policy. For a second source of the same policy, provide a second input with the same id. */
export type PolicyInput = {
  /** A readable key, such as wuxi-metaverse-action-plan-2023. */
  id: Scalars["ID"]["input"];
  /** The source that states the facts of this input. */
  source: Scalars["ID"]["input"];
  /** The part of the source that is about the policy, one for each source. Quotes are searched for only in it, and must occur there exactly once. For words outside it, provide offsets or a context. If absent, it is the whole source. */
  entry?: InputMaybe<Array<EntryInput>>;
  /** In simplified Chinese. If absent, it is the words of the first passage. */
  title?: InputMaybe<Scalars["String"]["input"]>;
  /** In traditional Chinese. If absent, it is made from title. */
  titleHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  titleEn?: InputMaybe<Scalars["String"]["input"]>;
  /** If absent, the server looks for the title in the source as a quote. */
  titleEvidence?: InputMaybe<Array<EvidenceInput>>;
  kind: PolicyKind;
  kindEvidence: Array<EvidenceInput>;
  /** If no source states a stage, it is ISSUED. */
  stage?: InputMaybe<PolicyStage>;
  stageEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** The day, the month or the year of publication. If absent, the policy was published on the source's publishedOn or before; if that is absent too, on its retrievedOn or before. */
  publishedOn?: InputMaybe<Scalars["PartialDate"]["input"]>;
  /** If absent, it is as precise as publishedOn is written. MONTH and YEAR accept their first day. NOT_LATER_THAN: published on publishedOn or before. */
  publishedOnPrecision?: InputMaybe<DatePrecision>;
  publishedOnEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** The first day on which it has effect. A month or a year is its first day. */
  effectiveOn?: InputMaybe<Scalars["PartialDate"]["input"]>;
  effectiveOnEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** The last day on which it is valid. A month or a year is its last day. */
  expiresOn?: InputMaybe<Scalars["PartialDate"]["input"]>;
  expiresOnEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Document numbers as written. Brackets around the year become 〔〕. */
  documentNumbers?: InputMaybe<Array<Scalars["String"]["input"]>>;
  documentNumbersEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** The first year of the term that the document itself names. */
  periodStart?: InputMaybe<Scalars["Int"]["input"]>;
  periodStartEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** The last year of the term that the document itself names. */
  periodEnd?: InputMaybe<Scalars["Int"]["input"]>;
  periodEndEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Editorial, in simplified Chinese. */
  summary?: InputMaybe<Scalars["String"]["input"]>;
  /** In traditional Chinese. If absent, it is made from summary. */
  summaryHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  summaryEn?: InputMaybe<Scalars["String"]["input"]>;
  /** The region to which the policy applies, by code or by name. A joint policy has regions instead. */
  region?: InputMaybe<ReferenceInput>;
  /** All regions to which a joint policy applies, in the order of the source. Then region must be absent. */
  regions?: InputMaybe<Array<ReferenceInput>>;
  /** Bodies that the source names as issuers. */
  issuers?: InputMaybe<Array<ReferenceInput>>;
  /** How many bodies the source counts as issuers, named or not, such as 16 for 等16部门. */
  issuerCount?: InputMaybe<Scalars["Int"]["input"]>;
  issuerCountEvidence?: InputMaybe<Array<EvidenceInput>>;
  /** Other bodies that the source names. */
  organizations?: InputMaybe<Array<ReferenceInput>>;
  technologies?: InputMaybe<Array<ReferenceInput>>;
  /** Domains that the policy is about, such as metaverse. */
  subjects?: InputMaybe<Array<ReferenceInput>>;
  /** Domains that the policy targets in words outside its measures. */
  domains?: InputMaybe<Array<ReferenceInput>>;
  /** Documents that the policy names. */
  citations?: InputMaybe<Array<CitationInput>>;
  measures?: InputMaybe<Array<MeasureInput>>;
  goals?: InputMaybe<Array<GoalInput>>;
};

/** The part of a source that is about one policy. Provide the words with which it begins (from), or its offsets (start and end). */
export type EntryInput = {
  /** The words with which the part begins, such as its heading. They must occur exactly once in the source. */
  from?: InputMaybe<Scalars["String"]["input"]>;
  /** The words that follow the part, such as the next heading: their first occurrence after from. If absent, the part goes up to the end of the source. */
  until?: InputMaybe<Scalars["String"]["input"]>;
  /** The first code point of the part in Source.text, counted from 0. */
  start?: InputMaybe<Scalars["Int"]["input"]>;
  /** The first code point after the part. */
  end?: InputMaybe<Scalars["Int"]["input"]>;
  /** The source of this part. If absent, it is the source of the policy input. */
  source?: InputMaybe<Scalars["ID"]["input"]>;
};

/** A passage of a source that states a fact. Provide its words (quote), its offsets (start and end), or both. Words without offsets must occur exactly once in the source's text. Words and offsets must agree. */
export type EvidenceInput = {
  /** The words of the passage in simplified or traditional Chinese, exactly as in Source.text. */
  quote?: InputMaybe<Scalars["String"]["input"]>;
  /** The quote with some words around it. Provide it if the quote occurs several times in the text: the context must occur exactly once. */
  context?: InputMaybe<Scalars["String"]["input"]>;
  /** The first code point of the passage in Source.text, counted from 0, as in Evidence.start. */
  start?: InputMaybe<Scalars["Int"]["input"]>;
  /** The first code point after the passage. */
  end?: InputMaybe<Scalars["Int"]["input"]>;
  /** The source of this passage. If absent, it is the source of the policy input. */
  source?: InputMaybe<Scalars["ID"]["input"]>;
};

/** A node that a policy, a measure or a goal points to, by id or by name, with the words that say so. If evidence is absent, the server looks for the name in the source as a quote. */
export type ReferenceInput = {
  id?: InputMaybe<Scalars["ID"]["input"]>;
  /** For a region, a name that Query.region accepts. For any other node, its name in simplified or traditional Chinese or in English, or an alias. */
  name?: InputMaybe<Scalars["String"]["input"]>;
  /** Required if the node is named by id. */
  evidence?: InputMaybe<Array<EvidenceInput>>;
};

/** A document that the policy names, by its title, its number, or both. Two entries with the same relation and document become one. */
export type CitationInput = {
  relation: CitationRelation;
  /** In simplified Chinese, without 《》. */
  title?: InputMaybe<Scalars["String"]["input"]>;
  /** In traditional Chinese. If absent, it is made from title. */
  titleHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. */
  titleEn?: InputMaybe<Scalars["String"]["input"]>;
  /** As written. Brackets around the year become 〔〕. */
  documentNumber?: InputMaybe<Scalars["String"]["input"]>;
  /** The words that name the document, with the relation. */
  evidence: Array<EvidenceInput>;
};

/** One thing that a policy says will be done. Its position in the list is its ordinal. */
export type MeasureInput = {
  /** In simplified Chinese. If absent, it is the words of the first passage. */
  text?: InputMaybe<Scalars["String"]["input"]>;
  /** In traditional Chinese. If absent, it is made from text. */
  textHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  textEn?: InputMaybe<Scalars["String"]["input"]>;
  instrument: MeasureInstrument;
  /** Domains that the measure targets. */
  domains?: InputMaybe<Array<ReferenceInput>>;
  /** Bodies that the source makes responsible for the measure. For words outside the measure's passages, provide offsets. */
  responsibleOrganizations?: InputMaybe<Array<ReferenceInput>>;
  /** Whom the measure helps, in its own words. */
  targetGroups?: InputMaybe<Array<ReferenceInput>>;
  /** Money, rates and thresholds that the measure names. */
  amounts?: InputMaybe<Array<AmountInput>>;
  evidence: Array<EvidenceInput>;
};

/** Money, a rate or a threshold that a measure names. Two entries with the same values become one. */
export type AmountInput = {
  role: AmountRole;
  /** In base units: yuan, not 10,000 yuan. */
  value: Scalars["Float"]["input"];
  /** The upper end of a range. */
  upperValue?: InputMaybe<Scalars["Float"]["input"]>;
  /** A key of the table of units, as of a goal. */
  unit: Scalars["String"]["input"];
  /** The words of the amount, inside the measure's passages. */
  evidence: Array<EvidenceInput>;
};

/** A quantified aim. Its position in the list is its ordinal. */
export type GoalInput = {
  /** What is counted, a key such as INDUSTRY_SCALE. */
  indicator: Scalars["String"]["input"];
  /** In simplified Chinese. */
  label: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from label. */
  labelHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  labelEn?: InputMaybe<Scalars["String"]["input"]>;
  comparator: Comparator;
  /** In base units: yuan, not 100 million yuan. 0 is a value. */
  value: Scalars["Float"]["input"];
  /** The upper end if comparator is BETWEEN. */
  upperValue?: InputMaybe<Scalars["Float"]["input"]>;
  /** A key of the table of units, such as CNY, PERSON or COUNT, or a compound such as CNY/PERSON/MONTH. */
  unit: Scalars["String"]["input"];
  /** What the number says of the indicator. If absent, it is LEVEL. */
  valueKind?: InputMaybe<GoalValueKind>;
  /** The domain whose indicator it is, if the words name another one than the policy's subject. Without evidence, the goal's own passages state it. */
  subject?: InputMaybe<ReferenceInput>;
  /** The value from which the goal starts, in base units. */
  baselineValue?: InputMaybe<Scalars["Float"]["input"]>;
  /** The year of baselineValue. */
  baselineYear?: InputMaybe<Scalars["Int"]["input"]>;
  /** The year by which the aim is to be reached. */
  deadline?: InputMaybe<Scalars["Int"]["input"]>;
  /** The clause that sets the aim. The passages of the deadline may follow it. */
  evidence: Array<EvidenceInput>;
  /** The words that set the deadline, if they are outside the clause. */
  deadlineEvidence?: InputMaybe<Array<EvidenceInput>>;
};

/** A region. A new one needs name and level, and each but a NATION and an AREA a parent. Of a region that exists, fields that are absent stay as they are. */
export type RegionInput = {
  /** The division code of six digits, or region: followed by a key, such as region:xiongan. */
  id: Scalars["ID"]["input"];
  level?: InputMaybe<RegionLevel>;
  /** In simplified Chinese, without the names of wider regions. */
  name?: InputMaybe<Scalars["String"]["input"]>;
  /** In traditional Chinese. If absent, it is made from name. */
  nameHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If a new region has none, it is made by the rules for names of divisions. */
  nameEn?: InputMaybe<Scalars["String"]["input"]>;
  /** Other names. They replace the earlier ones. */
  aliases?: InputMaybe<Array<Scalars["String"]["input"]>>;
  /** The narrowest region that contains all of it, by id or by a name that Query.region accepts. */
  parent?: InputMaybe<Scalars["String"]["input"]>;
  /** The regions that an AREA consists of, by id or by name. They replace the earlier ones. */
  members?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

/** A domain of the taxonomy. */
export type DomainInput = {
  /** In simplified Chinese. */
  name: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from name. */
  nameHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  nameEn?: InputMaybe<Scalars["String"]["input"]>;
  /** The key, such as smart-manufacturing. */
  id: Scalars["ID"]["input"];
  /** Other names that sources use for it. */
  aliases?: InputMaybe<Array<Scalars["String"]["input"]>>;
  /** The broader domain, by key, name or alias. If absent, there is none. */
  broader?: InputMaybe<Scalars["String"]["input"]>;
};

/** A body that policies name. */
export type OrganizationInput = {
  /** In simplified Chinese. */
  name: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from name. */
  nameHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  nameEn?: InputMaybe<Scalars["String"]["input"]>;
  /** organization: followed by a key. */
  id: Scalars["ID"]["input"];
  /** Other names that sources use for it, such as short forms. */
  aliases?: InputMaybe<Array<Scalars["String"]["input"]>>;
  /** The region that it belongs to, by code or by a name that Query.region accepts. */
  region?: InputMaybe<Scalars["String"]["input"]>;
  /** The body above it, by id, name or alias. If absent, there is none. */
  broader?: InputMaybe<Scalars["String"]["input"]>;
  /** Ids of bodies that were merged into it. Former ids that are stored already remain. */
  formerIds?: InputMaybe<Array<Scalars["ID"]["input"]>>;
};

/** A technology that policies name. */
export type TechnologyInput = {
  /** In simplified Chinese. */
  name: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from name. */
  nameHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  nameEn?: InputMaybe<Scalars["String"]["input"]>;
  /** technology: followed by a key, such as technology:blockchain. */
  id: Scalars["ID"]["input"];
  /** Other names that sources use for it. */
  aliases?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

/** Whom measures help, such as small and medium-sized enterprises. */
export type TargetGroupInput = {
  /** In simplified Chinese. */
  name: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from name. */
  nameHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  nameEn?: InputMaybe<Scalars["String"]["input"]>;
  /** target-group: followed by a key, such as target-group:sme. */
  id: Scalars["ID"]["input"];
  /** Other names that sources use for it. */
  aliases?: InputMaybe<Array<Scalars["String"]["input"]>>;
};

/** A text that facts are taken from. The server cleans it in the same way as the sources in data/. */
export type SourceInput = {
  /** source: followed by a key, such as source:digest-2023-q1. */
  id: Scalars["ID"]["input"];
  /** In simplified Chinese. */
  title: Scalars["String"]["input"];
  /** In traditional Chinese. If absent, it is made from title. */
  titleHant?: InputMaybe<Scalars["String"]["input"]>;
  /** In English. If absent, EN gives the simplified Chinese. */
  titleEn?: InputMaybe<Scalars["String"]["input"]>;
  publisher?: InputMaybe<Scalars["String"]["input"]>;
  publishedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** The address from which the text was retrieved, beginning with https:// or http://. */
  url?: InputMaybe<Scalars["String"]["input"]>;
  /** The licence or the terms under which the text may be used. */
  licence?: InputMaybe<Scalars["String"]["input"]>;
  /** The day on which the text was retrieved. */
  retrievedOn?: InputMaybe<Scalars["Date"]["input"]>;
  /** If absent, it is UNVERIFIED. */
  standing?: InputMaybe<SourceStanding>;
  /** The text as it was decoded or extracted, in simplified or traditional Chinese. A form feed begins a new page. */
  raw: Scalars["String"]["input"];
  /** The name of the file that the text comes from. */
  fileName?: InputMaybe<Scalars["String"]["input"]>;
  /** The media type of that file, such as application/pdf. In a text from a PDF, lines that a page broke are joined. */
  mediaType?: InputMaybe<Scalars["String"]["input"]>;
  /** The SHA-256 of that file. The file itself is not stored. */
  fileSha256?: InputMaybe<Scalars["String"]["input"]>;
  /** Damage that the rules of cleaning do not repair. */
  damaged?: InputMaybe<Array<DamagedSequenceInput>>;
  /** The cleaned text, as in Source.text(language: ZH_HANS) and in a backup. If absent, it is made from raw. */
  text?: InputMaybe<Scalars["String"]["input"]>;
  /** The cleaned text in traditional Chinese, with the same number of characters. If absent, it is made from text. */
  textHant?: InputMaybe<Scalars["String"]["input"]>;
};

/** A sequence that a bad conversion left in a text, and the correct characters. */
export type DamagedSequenceInput = {
  /** The sequence as it is in raw. */
  received: Scalars["String"]["input"];
  /** The correct characters; empty if the sequence is no part of the text. */
  mended: Scalars["String"]["input"];
};

export type DomainViewQueryVariables = Exact<{
  id: Scalars["ID"]["input"];
  language: Language;
  script: Language;
}>;

export type DomainViewQuery = {
  domain?: {
    id: string;
    name: string;
    aliases: Array<string>;
    broader?: { id: string; name: string } | null;
    narrower: Array<{ id: string; name: string }>;
    policies: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        kind: PolicyKind;
        publishedOn: string;
        publishedOnPrecision: DatePrecision;
        expiresOn?: string | null;
        status: PolicyStatus;
        amendedOn?: string | null;
        repealedOn?: string | null;
        amendedBy?: { id: string; title: string } | null;
        regions: Array<{ id: string; fullName: string }>;
      }>;
      facets: {
        undated: number;
        byPeriod: Array<{ period: string; policies: number }>;
        byRegion: Array<{ policies: number; region: { id: string; fullName: string } }>;
      };
    };
    measures: {
      totalCount: number;
      nodes: Array<{
        id: string;
        text: string;
        instrument: MeasureInstrument;
        policy: { id: string; title: string };
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
    };
  } | null;
};

export type SearchQueryVariables = Exact<{
  query: Scalars["String"]["input"];
  language: Language;
}>;

export type SearchQuery = {
  search: {
    totalCount: number;
    nodes: Array<{
      snippet: string;
      node:
        | { __typename: "Domain"; name: string; id: string }
        | { __typename: "Region"; fullName: string; id: string }
        | {
            __typename: "Goal";
            label: string;
            id: string;
            policy: { id: string };
            evidence: { start: number; end: number; source: { id: string } };
          }
        | {
            __typename: "Measure";
            text: string;
            id: string;
            policy: { id: string };
            evidence: { start: number; end: number; source: { id: string } };
          }
        | { __typename: "Organization"; id: string }
        | { __typename: "Policy"; title: string; id: string }
        | { __typename: "Source"; id: string }
        | { __typename: "TargetGroup"; id: string }
        | { __typename: "Technology"; id: string };
    }>;
  };
};

export type MatrixQueryVariables = Exact<{
  level?: InputMaybe<RegionLevel>;
  within?: InputMaybe<Scalars["ID"]["input"]>;
  domains?: InputMaybe<Array<Scalars["ID"]["input"]> | Scalars["ID"]["input"]>;
  language: Language;
}>;

export type MatrixQuery = {
  domainMatrix: {
    regions: Array<{
      id: string;
      name: string;
      fullName: string;
      ancestors: Array<{ id: string; level: RegionLevel }>;
    }>;
    domains: Array<{ id: string; name: string }>;
    cells: Array<{ policies: number; measures: number; region: { id: string }; domain: { id: string } }>;
  };
  regions: { nodes: Array<{ id: string; name: string }> };
};

export type OverviewQueryVariables = Exact<{
  where: PolicyWhere;
  first: Scalars["Int"]["input"];
  language: Language;
  script: Language;
  withWords: Scalars["Boolean"]["input"];
  since?: InputMaybe<Scalars["DateTime"]["input"]>;
  withChanges: Scalars["Boolean"]["input"];
}>;

export type OverviewQuery = {
  policies: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string;
      kind: PolicyKind;
      publishedOn: string;
      publishedOnPrecision: DatePrecision;
      expiresOn?: string | null;
      status: PolicyStatus;
      amendedOn?: string | null;
      repealedOn?: string | null;
      statements?: Array<{
        about: string;
        node?:
          | { __typename: "Domain"; id: string }
          | { __typename: "Region"; id: string }
          | { __typename: "Goal"; id: string }
          | { __typename: "Measure"; id: string }
          | { __typename: "Organization"; id: string }
          | { __typename: "Policy"; id: string }
          | { __typename: "Source"; id: string }
          | { __typename: "TargetGroup"; id: string }
          | { __typename: "Technology"; id: string }
          | null;
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
      amendedBy?: { id: string; title: string } | null;
      regions: Array<{ id: string; fullName: string }>;
    }>;
    facets: {
      undated: number;
      byKind: Array<{ kind: PolicyKind; policies: number }>;
      byPeriod: Array<{ period: string; policies: number }>;
      byDomain: Array<{ policies: number; domain: { id: string; name: string } }>;
      byRegion: Array<{ policies: number; region: { id: string; name: string } }>;
    };
  };
  changes?: {
    totalCount: number;
    nodes: Array<{ id: string; at: string; action: ChangeAction; nodeId: string; nodeType: string }>;
  };
};

export type PairsQueryVariables = Exact<{
  minShared: Scalars["Int"]["input"];
  metric: SimilarityMetric;
  region?: InputMaybe<Scalars["ID"]["input"]>;
  language: Language;
}>;

export type PairsQuery = {
  regionPairs: {
    totalCount: number;
    nodes: Array<{
      similarity: number;
      regions: Array<{ id: string; name: string; fullName: string }>;
      sharedDomains: Array<{ id: string; name: string }>;
    }>;
  };
};

export type PairWhyQueryVariables = Exact<{
  pair: Array<Scalars["ID"]["input"]> | Scalars["ID"]["input"];
  language: Language;
  script: Language;
}>;

export type PairWhyQuery = {
  regions: { nodes: Array<{ id: string; fullName: string }> };
  sharedDomains: Array<{
    name: string;
    id: string;
    narrower: Array<{ id: string; narrower: Array<{ id: string; narrower: Array<{ id: string }> }> }>;
  }>;
  policies: {
    nodes: Array<{
      id: string;
      title: string;
      kind: PolicyKind;
      publishedOn: string;
      publishedOnPrecision: DatePrecision;
      expiresOn?: string | null;
      status: PolicyStatus;
      amendedOn?: string | null;
      repealedOn?: string | null;
      measures: Array<{
        id: string;
        text: string;
        instrument: MeasureInstrument;
        domains: Array<{ id: string }>;
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
      amendedBy?: { id: string; title: string } | null;
      regions: Array<{ id: string; fullName: string }>;
      targetings: Array<{
        domain: { id: string; name: string };
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
    }>;
  };
};

export type WordsFragment = { quote: string; start: number; end: number; source: { id: string } };

export type GoalLineFragment = {
  id: string;
  label: string;
  comparator: Comparator;
  value: number;
  upperValue?: number | null;
  unit: string;
  unitName: string;
  deadline?: number | null;
  policy: { id: string; title: string };
  evidence: { start: number; end: number; source: { id: string } };
};

export type PolicyLineFragment = {
  id: string;
  title: string;
  kind: PolicyKind;
  publishedOn: string;
  publishedOnPrecision: DatePrecision;
  expiresOn?: string | null;
  status: PolicyStatus;
  amendedOn?: string | null;
  repealedOn?: string | null;
  amendedBy?: { id: string; title: string } | null;
  regions: Array<{ id: string; fullName: string }>;
};

export type TargetingsFragment = {
  targetings: Array<{
    domain: { id: string; name: string };
    evidence: { quote: string; start: number; end: number; source: { id: string } };
  }>;
};

export type MeasureWordsFragment = {
  id: string;
  text: string;
  instrument: MeasureInstrument;
  evidence: { quote: string; start: number; end: number; source: { id: string } };
};

export type DomainsBelowFragment = {
  id: string;
  narrower: Array<{ id: string; narrower: Array<{ id: string; narrower: Array<{ id: string }> }> }>;
};

export type WordsOfDomainQueryVariables = Exact<{
  where: PolicyWhere;
  domain: Scalars["ID"]["input"];
  language: Language;
  script: Language;
}>;

export type WordsOfDomainQuery = {
  domain?: {
    name: string;
    id: string;
    narrower: Array<{ id: string; narrower: Array<{ id: string; narrower: Array<{ id: string }> }> }>;
  } | null;
  policies: {
    totalCount: number;
    nodes: Array<{
      id: string;
      title: string;
      kind: PolicyKind;
      publishedOn: string;
      publishedOnPrecision: DatePrecision;
      expiresOn?: string | null;
      status: PolicyStatus;
      amendedOn?: string | null;
      repealedOn?: string | null;
      measures: Array<{
        id: string;
        text: string;
        instrument: MeasureInstrument;
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
      amendedBy?: { id: string; title: string } | null;
      regions: Array<{ id: string; fullName: string }>;
      targetings: Array<{
        domain: { id: string; name: string };
        evidence: { quote: string; start: number; end: number; source: { id: string } };
      }>;
    }>;
  };
};

export type PolicyReaderQueryVariables = Exact<{
  id: Scalars["ID"]["input"];
  language: Language;
  script: Language;
}>;

export type PolicyReaderQuery = {
  policy?: {
    id: string;
    title: string;
    kind: PolicyKind;
    stage: PolicyStage;
    publishedOn: string;
    publishedOnPrecision: DatePrecision;
    effectiveOn?: string | null;
    expiresOn?: string | null;
    status: PolicyStatus;
    amendedOn?: string | null;
    repealedOn?: string | null;
    documentNumbers: Array<string>;
    periodStart?: number | null;
    periodEnd?: number | null;
    summary?: string | null;
    standing: SourceStanding;
    unnamedIssuers: number;
    lacksEnglish: Array<string>;
    original: string;
    amendedBy?: { id: string; title: string } | null;
    amends?: { id: string; title: string } | null;
    regions: Array<{ id: string; fullName: string }>;
    statements: Array<{
      about: string;
      node?:
        | { __typename: "Domain"; id: string; domainName: string }
        | { __typename: "Region"; fullName: string; id: string }
        | {
            __typename: "Goal";
            label: string;
            comparator: Comparator;
            value: number;
            upperValue?: number | null;
            unit: string;
            unitName: string;
            valueKind: GoalValueKind;
            deadline?: number | null;
            id: string;
          }
        | { __typename: "Measure"; text: string; instrument: MeasureInstrument; id: string }
        | { __typename: "Organization"; id: string; organizationName: string }
        | { __typename: "Policy"; id: string; policyTitle: string }
        | { __typename: "Source"; id: string }
        | { __typename: "TargetGroup"; id: string; groupName: string }
        | { __typename: "Technology"; id: string; technologyName: string }
        | null;
      evidence: { quote: string; start: number; end: number; source: { id: string } };
    }>;
    measures: Array<{
      id: string;
      amounts: Array<{
        role: AmountRole;
        value: number;
        upperValue?: number | null;
        unit: string;
        unitName: string;
        evidence: { start: number; end: number };
      }>;
    }>;
    citations: Array<{
      relation: CitationRelation;
      title?: string | null;
      documentNumber?: string | null;
      policy?: { id: string } | null;
      evidence: { quote: string; start: number; end: number; source: { id: string } };
    }>;
    entries: Array<{ start: number; end: number; source: { id: string } }>;
    sources: Array<{
      id: string;
      title: string;
      publisher?: string | null;
      publishedOn?: string | null;
      url?: string | null;
      standing: SourceStanding;
      text: string;
      uncovered: Array<{ start: number; end: number }>;
      policies: Array<{
        id: string;
        title: string;
        statements: Array<{ evidence: { start: number; end: number; source: { id: string } } }>;
      }>;
    }>;
  } | null;
};

export type RegionViewQueryVariables = Exact<{
  id: Scalars["ID"]["input"];
  language: Language;
}>;

export type RegionViewQuery = {
  region?: {
    id: string;
    name: string;
    fullName: string;
    level: RegionLevel;
    aliases: Array<string>;
    ancestors: Array<{ id: string; name: string }>;
    children: { totalCount: number; nodes: Array<{ id: string; name: string }> };
    policies: {
      totalCount: number;
      nodes: Array<{
        id: string;
        title: string;
        kind: PolicyKind;
        publishedOn: string;
        publishedOnPrecision: DatePrecision;
        expiresOn?: string | null;
        status: PolicyStatus;
        amendedOn?: string | null;
        repealedOn?: string | null;
        amendedBy?: { id: string; title: string } | null;
        regions: Array<{ id: string; fullName: string }>;
      }>;
      facets: { byDomain: Array<{ policies: number; domain: { id: string; name: string } }> };
    };
    domainGaps: Array<{ domain: { id: string; name: string }; peers: Array<{ id: string; name: string }> }>;
    similarRegions: Array<{
      similarity: number;
      region: { id: string; fullName: string };
      sharedDomains: Array<{ id: string; name: string }>;
    }>;
  } | null;
  goals: {
    totalCount: number;
    nodes: Array<{
      id: string;
      label: string;
      comparator: Comparator;
      value: number;
      upperValue?: number | null;
      unit: string;
      unitName: string;
      deadline?: number | null;
      policy: { id: string; title: string };
      evidence: { start: number; end: number; source: { id: string } };
    }>;
  };
  organizations: { nodes: Array<{ id: string; name: string }> };
};

export type SourceTextQueryVariables = Exact<{
  id: Scalars["ID"]["input"];
  language: Language;
  script: Language;
  withRaw: Scalars["Boolean"]["input"];
}>;

export type SourceTextQuery = {
  node?:
    | { __typename: "Domain" }
    | { __typename: "Region" }
    | { __typename: "Goal" }
    | { __typename: "Measure" }
    | { __typename: "Organization" }
    | { __typename: "Policy" }
    | {
        __typename: "Source";
        id: string;
        title: string;
        publisher?: string | null;
        publishedOn?: string | null;
        url?: string | null;
        licence?: string | null;
        retrievedOn?: string | null;
        standing: SourceStanding;
        text: string;
        raw?: string;
        uncovered: Array<{ start: number; end: number }>;
        policies: Array<{
          id: string;
          title: string;
          statements: Array<{
            about: string;
            node?:
              | { __typename: "Domain"; id: string; domainName: string }
              | { __typename: "Region"; id: string; regionName: string }
              | { __typename: "Goal"; label: string; id: string }
              | { __typename: "Measure"; text: string; id: string }
              | { __typename: "Organization"; id: string; organizationName: string }
              | { __typename: "Policy"; id: string }
              | { __typename: "Source"; id: string }
              | { __typename: "TargetGroup"; id: string; groupName: string }
              | { __typename: "Technology"; id: string; technologyName: string }
              | null;
            evidence: { quote: string; start: number; end: number; source: { id: string } };
          }>;
        }>;
      }
    | { __typename: "TargetGroup" }
    | { __typename: "Technology" }
    | null;
};

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>["__apiType"]>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const GoalLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment GoalLine on Goal {
  id
  label(language: $language)
  comparator
  value
  upperValue
  unit
  unitName(language: $language)
  deadline
  policy {
    id
    title(language: $language)
  }
  evidence {
    start
    end
    source {
      id
    }
  }
}
    `,
  { fragmentName: "GoalLine" },
) as unknown as TypedDocumentString<GoalLineFragment, unknown>;
export const PolicyLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}
    `,
  { fragmentName: "PolicyLine" },
) as unknown as TypedDocumentString<PolicyLineFragment, unknown>;
export const WordsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}
    `,
  { fragmentName: "Words" },
) as unknown as TypedDocumentString<WordsFragment, unknown>;
export const TargetingsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment Targetings on Policy {
  targetings {
    domain {
      id
      name(language: $language)
    }
    evidence {
      ...Words
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}`,
  { fragmentName: "Targetings" },
) as unknown as TypedDocumentString<TargetingsFragment, unknown>;
export const MeasureWordsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment MeasureWords on Measure {
  id
  text(language: $language)
  instrument
  evidence {
    ...Words
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}`,
  { fragmentName: "MeasureWords" },
) as unknown as TypedDocumentString<MeasureWordsFragment, unknown>;
export const DomainsBelowFragmentDoc = /*#__PURE__*/ new TypedDocumentString(
  `
    fragment DomainsBelow on Domain {
  id
  narrower {
    id
    narrower {
      id
      narrower {
        id
      }
    }
  }
}
    `,
  { fragmentName: "DomainsBelow" },
) as unknown as TypedDocumentString<DomainsBelowFragment, unknown>;
export const DomainViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DomainView($id: ID!, $language: Language!, $script: Language!) {
  domain(id: $id) {
    id
    name(language: $language)
    aliases
    broader {
      id
      name(language: $language)
    }
    narrower {
      id
      name(language: $language)
    }
    policies(first: 20) {
      totalCount
      nodes {
        ...PolicyLine
      }
      facets {
        byPeriod(granularity: MONTH) {
          period
          policies
        }
        undated(granularity: MONTH)
        byRegion {
          region {
            id
            fullName(language: $language)
          }
          policies
        }
      }
    }
    measures(first: 100) {
      totalCount
      nodes {
        id
        text(language: $language)
        instrument
        policy {
          id
          title(language: $language)
        }
        evidence {
          ...Words
        }
      }
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}
fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}`) as unknown as TypedDocumentString<DomainViewQuery, DomainViewQueryVariables>;
export const SearchDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Search($query: String!, $language: Language!) {
  search(query: $query, first: 8, types: [POLICY, REGION, DOMAIN, MEASURE, GOAL]) {
    totalCount
    nodes {
      snippet
      node {
        __typename
        id
        ... on Policy {
          title(language: $language)
        }
        ... on Region {
          fullName(language: $language)
        }
        ... on Domain {
          name(language: $language)
        }
        ... on Measure {
          text(language: $language)
          policy {
            id
          }
          evidence {
            start
            end
            source {
              id
            }
          }
        }
        ... on Goal {
          label(language: $language)
          policy {
            id
          }
          evidence {
            start
            end
            source {
              id
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SearchQuery, SearchQueryVariables>;
export const MatrixDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Matrix($level: RegionLevel, $within: ID, $domains: [ID!], $language: Language!) {
  domainMatrix(level: $level, within: $within, domains: $domains) {
    regions {
      id
      name(language: $language)
      fullName(language: $language)
      ancestors {
        id
        level
      }
    }
    domains {
      id
      name(language: $language)
    }
    cells {
      region {
        id
      }
      domain {
        id
      }
      policies
      measures
    }
  }
  regions(where: {level: {eq: PROVINCE}}, first: 40) {
    nodes {
      id
      name(language: $language)
    }
  }
}
    `) as unknown as TypedDocumentString<MatrixQuery, MatrixQueryVariables>;
export const OverviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Overview($where: PolicyWhere!, $first: Int!, $language: Language!, $script: Language!, $withWords: Boolean!, $since: DateTime, $withChanges: Boolean!) {
  policies(where: $where, first: $first) {
    totalCount
    nodes {
      ...PolicyLine
      statements @include(if: $withWords) {
        about
        node {
          __typename
          id
        }
        evidence {
          ...Words
        }
      }
    }
    facets {
      byKind {
        kind
        policies
      }
      byPeriod(granularity: MONTH) {
        period
        policies
      }
      undated(granularity: MONTH)
      byDomain {
        domain {
          id
          name(language: $language)
        }
        policies
      }
      byRegion(level: PROVINCE) {
        region {
          id
          name(language: $language)
        }
        policies
      }
    }
  }
  changes(since: $since, first: 10) @include(if: $withChanges) {
    totalCount
    nodes {
      id
      at
      action
      nodeId
      nodeType
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}
fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}`) as unknown as TypedDocumentString<OverviewQuery, OverviewQueryVariables>;
export const PairsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Pairs($minShared: Int!, $metric: SimilarityMetric!, $region: ID, $language: Language!) {
  regionPairs(minShared: $minShared, metric: $metric, region: $region, first: 50) {
    totalCount
    nodes {
      regions {
        id
        name(language: $language)
        fullName(language: $language)
      }
      sharedDomains {
        id
        name(language: $language)
      }
      similarity
    }
  }
}
    `) as unknown as TypedDocumentString<PairsQuery, PairsQueryVariables>;
export const PairWhyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PairWhy($pair: [ID!]!, $language: Language!, $script: Language!) {
  regions(where: {id: {in: $pair}}) {
    nodes {
      id
      fullName(language: $language)
    }
  }
  sharedDomains(regions: $pair) {
    name(language: $language)
    ...DomainsBelow
  }
  policies(where: {region: {id: {in: $pair}}}, first: 100) {
    nodes {
      ...PolicyLine
      ...Targetings
      measures {
        ...MeasureWords
        domains {
          id
        }
      }
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}
fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}
fragment Targetings on Policy {
  targetings {
    domain {
      id
      name(language: $language)
    }
    evidence {
      ...Words
    }
  }
}
fragment MeasureWords on Measure {
  id
  text(language: $language)
  instrument
  evidence {
    ...Words
  }
}
fragment DomainsBelow on Domain {
  id
  narrower {
    id
    narrower {
      id
      narrower {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<PairWhyQuery, PairWhyQueryVariables>;
export const WordsOfDomainDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WordsOfDomain($where: PolicyWhere!, $domain: ID!, $language: Language!, $script: Language!) {
  domain(id: $domain) {
    name(language: $language)
    ...DomainsBelow
  }
  policies(where: $where, first: 50) {
    totalCount
    nodes {
      ...PolicyLine
      ...Targetings
      measures(where: {domains: {some: {within: $domain}}}) {
        ...MeasureWords
      }
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}
fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}
fragment Targetings on Policy {
  targetings {
    domain {
      id
      name(language: $language)
    }
    evidence {
      ...Words
    }
  }
}
fragment MeasureWords on Measure {
  id
  text(language: $language)
  instrument
  evidence {
    ...Words
  }
}
fragment DomainsBelow on Domain {
  id
  narrower {
    id
    narrower {
      id
      narrower {
        id
      }
    }
  }
}`) as unknown as TypedDocumentString<WordsOfDomainQuery, WordsOfDomainQueryVariables>;
export const PolicyReaderDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PolicyReader($id: ID!, $language: Language!, $script: Language!) {
  policy(id: $id) {
    id
    title(language: $language)
    original: title(language: $script)
    kind
    stage
    publishedOn
    publishedOnPrecision
    effectiveOn
    expiresOn
    status
    amendedOn
    repealedOn
    amendedBy {
      id
      title(language: $language)
    }
    amends {
      id
      title(language: $language)
    }
    documentNumbers
    periodStart
    periodEnd
    summary(language: $language)
    standing
    unnamedIssuers
    lacksEnglish
    regions {
      id
      fullName(language: $language)
    }
    statements {
      about
      node {
        __typename
        id
        ... on Region {
          fullName(language: $language)
        }
        ... on Domain {
          domainName: name(language: $language)
        }
        ... on Technology {
          technologyName: name(language: $language)
        }
        ... on Organization {
          organizationName: name(language: $language)
        }
        ... on TargetGroup {
          groupName: name(language: $language)
        }
        ... on Measure {
          text(language: $language)
          instrument
        }
        ... on Goal {
          label(language: $language)
          comparator
          value
          upperValue
          unit
          unitName(language: $language)
          valueKind
          deadline
        }
        ... on Policy {
          policyTitle: title(language: $language)
        }
      }
      evidence {
        ...Words
      }
    }
    measures {
      id
      amounts {
        role
        value
        upperValue
        unit
        unitName(language: $language)
        evidence {
          start
          end
        }
      }
    }
    citations {
      relation
      title(language: $language)
      documentNumber
      policy {
        id
      }
      evidence {
        ...Words
      }
    }
    entries {
      start
      end
      source {
        id
      }
    }
    sources {
      id
      title(language: $language)
      publisher
      publishedOn
      url
      standing
      text(language: $script)
      uncovered {
        start
        end
      }
      policies {
        id
        title(language: $language)
        statements {
          evidence {
            start
            end
            source {
              id
            }
          }
        }
      }
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}`) as unknown as TypedDocumentString<PolicyReaderQuery, PolicyReaderQueryVariables>;
export const RegionViewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RegionView($id: ID!, $language: Language!) {
  region(id: $id) {
    id
    name(language: $language)
    fullName(language: $language)
    level
    aliases
    ancestors {
      id
      name(language: $language)
    }
    children(first: 40, where: {hasPolicies: true}) {
      totalCount
      nodes {
        id
        name(language: $language)
      }
    }
    policies(first: 20, includeDescendants: true) {
      totalCount
      nodes {
        ...PolicyLine
      }
      facets {
        byDomain {
          domain {
            id
            name(language: $language)
          }
          policies
        }
      }
    }
    domainGaps {
      domain {
        id
        name(language: $language)
      }
      peers {
        id
        name(language: $language)
      }
    }
    similarRegions(first: 5) {
      region {
        id
        fullName(language: $language)
      }
      similarity
      sharedDomains {
        id
        name(language: $language)
      }
    }
  }
  goals(where: {policy: {region: {within: $id}}}, first: 20) {
    totalCount
    nodes {
      ...GoalLine
    }
  }
  organizations(where: {region: {id: {eq: $id}}}, first: 20) {
    nodes {
      id
      name(language: $language)
    }
  }
}
    fragment GoalLine on Goal {
  id
  label(language: $language)
  comparator
  value
  upperValue
  unit
  unitName(language: $language)
  deadline
  policy {
    id
    title(language: $language)
  }
  evidence {
    start
    end
    source {
      id
    }
  }
}
fragment PolicyLine on Policy {
  id
  title(language: $language)
  kind
  publishedOn
  publishedOnPrecision
  expiresOn
  status
  amendedOn
  repealedOn
  amendedBy {
    id
    title(language: $language)
  }
  regions {
    id
    fullName(language: $language)
  }
}`) as unknown as TypedDocumentString<RegionViewQuery, RegionViewQueryVariables>;
export const SourceTextDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SourceText($id: ID!, $language: Language!, $script: Language!, $withRaw: Boolean!) {
  node(id: $id) {
    __typename
    ... on Source {
      id
      title(language: $language)
      publisher
      publishedOn
      url
      licence
      retrievedOn
      standing
      text(language: $script)
      raw @include(if: $withRaw)
      uncovered {
        start
        end
      }
      policies {
        id
        title(language: $language)
        statements {
          about
          node {
            __typename
            id
            ... on Region {
              regionName: fullName(language: $language)
            }
            ... on Domain {
              domainName: name(language: $language)
            }
            ... on Technology {
              technologyName: name(language: $language)
            }
            ... on Organization {
              organizationName: name(language: $language)
            }
            ... on TargetGroup {
              groupName: name(language: $language)
            }
            ... on Measure {
              text(language: $language)
            }
            ... on Goal {
              label(language: $language)
            }
          }
          evidence {
            ...Words
          }
        }
      }
    }
  }
}
    fragment Words on Evidence {
  quote(language: $script)
  start
  end
  source {
    id
  }
}`) as unknown as TypedDocumentString<SourceTextQuery, SourceTextQueryVariables>;
