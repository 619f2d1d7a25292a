import type {
  CitationRelation,
  DatePrecision,
  GoalValueKind,
  MeasureInstrument,
  PolicyKind,
  PolicyStage,
  RegionLevel,
  SourceStanding,
} from "../../../schema/enums";

/** A condition that is null is the same as absent (semantics 4). */
type Optional<Conditions> = { readonly [Name in keyof Conditions]?: Conditions[Name] | null };

export type Choice<Value> = Optional<{ eq: Value; in: readonly Value[] }>;
export type TextFilter = Optional<{ eq: string; contains: string; startsWith: string }>;
export type Comparison<Value> = Optional<{ eq: Value; gt: Value; gte: Value; lt: Value; lte: Value }>;
export type ListFilter<Where> = Optional<{ some: Where; every: Where; none: Where }>;

export interface Combined<Where> {
  readonly and?: readonly Where[] | null;
  readonly or?: readonly Where[] | null;
  readonly not?: Where | null;
}

export interface DomainWhere extends Combined<DomainWhere> {
  readonly id?: Choice<string> | null;
  readonly name?: TextFilter | null;
  readonly within?: string | null;
}

export interface RegionWhere extends Combined<RegionWhere> {
  readonly id?: Choice<string> | null;
  readonly name?: TextFilter | null;
  readonly level?: Choice<RegionLevel> | null;
  readonly within?: string | null;
  readonly domains?: ListFilter<DomainWhere> | null;
  readonly hasPolicies?: boolean | null;
  readonly policies?: ListFilter<PolicyWhere> | null;
}

export interface MeasureWhere extends Combined<MeasureWhere> {
  readonly id?: Choice<string> | null;
  readonly text?: TextFilter | null;
  readonly instrument?: Choice<MeasureInstrument> | null;
  readonly policy?: PolicyWhere | null;
  readonly domains?: ListFilter<DomainWhere> | null;
  readonly responsibleOrganizations?: ListFilter<OrganizationWhere> | null;
  readonly targetGroups?: ListFilter<TargetGroupWhere> | null;
}

export interface GoalWhere extends Combined<GoalWhere> {
  readonly id?: Choice<string> | null;
  readonly indicator?: TextFilter | null;
  readonly value?: Comparison<number> | null;
  readonly unit?: TextFilter | null;
  readonly deadline?: Comparison<number> | null;
  readonly valueKind?: Choice<GoalValueKind> | null;
  readonly subject?: DomainWhere | null;
  readonly policy?: PolicyWhere | null;
}

export interface CitationWhere extends Combined<CitationWhere> {
  readonly relation?: Choice<CitationRelation> | null;
  readonly title?: TextFilter | null;
  readonly documentNumber?: TextFilter | null;
  readonly policy?: PolicyWhere | null;
}

export interface TargetGroupWhere extends Combined<TargetGroupWhere> {
  readonly id?: Choice<string> | null;
  readonly name?: TextFilter | null;
}

export interface TechnologyWhere extends Combined<TechnologyWhere> {
  readonly id?: Choice<string> | null;
  readonly name?: TextFilter | null;
}

export interface OrganizationWhere extends Combined<OrganizationWhere> {
  readonly id?: Choice<string> | null;
  readonly name?: TextFilter | null;
  readonly region?: RegionWhere | null;
  readonly within?: string | null;
}

export interface PolicyWhere extends Combined<PolicyWhere> {
  readonly id?: Choice<string> | null;
  readonly title?: TextFilter | null;
  readonly kind?: Choice<PolicyKind> | null;
  readonly stage?: Choice<PolicyStage> | null;
  readonly publishedOn?: Comparison<string> | null;
  readonly publishedOnPrecision?: Choice<DatePrecision> | null;
  readonly effectiveOn?: Comparison<string> | null;
  readonly expiresOn?: Comparison<string> | null;
  readonly region?: RegionWhere | null;
  readonly domains?: ListFilter<DomainWhere> | null;
  readonly subjects?: ListFilter<DomainWhere> | null;
  readonly measures?: ListFilter<MeasureWhere> | null;
  readonly goals?: ListFilter<GoalWhere> | null;
  readonly technologies?: ListFilter<TechnologyWhere> | null;
  readonly cites?: ListFilter<CitationWhere> | null;
  readonly issuers?: ListFilter<OrganizationWhere> | null;
  readonly documentNumber?: TextFilter | null;
  readonly lacksEnglish?: boolean | null;
  readonly standing?: Choice<SourceStanding> | null;
  readonly source?: Choice<string> | null;
  readonly targetGroups?: ListFilter<TargetGroupWhere> | null;
}

export interface SourceWhere extends Combined<SourceWhere> {
  readonly id?: Choice<string> | null;
  readonly title?: TextFilter | null;
  readonly text?: TextFilter | null;
  readonly publisher?: TextFilter | null;
  readonly publishedOn?: Comparison<string> | null;
  readonly standing?: Choice<SourceStanding> | null;
}
