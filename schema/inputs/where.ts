// Long, because the filters of all types refer to each other.
import { ArrayMaxSize, IsOptional } from "class-validator";
import { Field, ID, InputType } from "type-graphql";
import { IsNodeId } from "../checks/is-node-id";
import { LIST_LIMIT } from "../checks/limits";
import { covers, within } from "../stored";
import {
  Compare,
  CompareRelated,
  type StoredReach,
  Logic,
  MatchForms,
  MatchKey,
  MatchText,
  WhereExists,
  WhereListed,
  WhereReaches,
  WhereRelated,
  WhereRelatedOrStored,
} from "../../src/engine/mapping/input-mapping";
import { incoming, outgoing } from "../../src/engine/mapping/path";
import { above, APPLIES_TO, broader, policyToDomain, regionToDomain, upwards } from "../paths";
import {
  CitationRelationFilter,
  DateFilter,
  DatePrecisionFilter,
  FloatFilter,
  GoalValueKindFilter,
  IdFilter,
  IntFilter,
  MeasureInstrumentFilter,
  PolicyKindFilter,
  PolicyStageFilter,
  PolicyStatusFilter,
  RegionLevelFilter,
  SourceStandingFilter,
  TextFilter,
} from "./comparisons";

// The filters refer to each other in a cycle (a policy's measures, a measure's policy), so they share this file.

const optional = { nullable: true } as const;
const listSize = { message: `must contain at most ${LIST_LIMIT} conditions` };

/** A body is also found by the ids of bodies that were merged into it. */
const formerly = { label: "Organization", formerly: "formerIds" };
const lyingWithin: StoredReach = { ...within, condition: "within" };
const coveringWithin: StoredReach = { ...covers, condition: "within" };

/** and, or and not for a filter's own type. */
const And = (type: () => object) => logic("and", () => [type()]);
const Or = (type: () => object) => logic("or", () => [type()]);
const Not = (type: () => object) => logic("not", type);

function logic(operator: "and" | "or" | "not", type: () => object | object[]): PropertyDecorator {
  return (target, key) => {
    IsOptional()(target, key);
    if (operator !== "not") ArrayMaxSize(LIST_LIMIT, listSize)(target, key);
    Logic(operator)(target, key);
    Field(type, optional)(target, key);
  };
}

@InputType({ description: "A policy must match all conditions." })
export class PolicyWhere {
  @And(() => PolicyWhere) and?: PolicyWhere[];
  @Or(() => PolicyWhere) or?: PolicyWhere[];
  @Not(() => PolicyWhere) not?: PolicyWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("title") @Field(() => TextFilter, optional) title?: TextFilter;
  @Compare("kind") @Field(() => PolicyKindFilter, optional) kind?: object;
  @Compare("stage") @Field(() => PolicyStageFilter, optional) stage?: object;
  @Compare("publishedOn", "date") @Field(() => DateFilter, optional) publishedOn?: DateFilter;
  @Compare("publishedOnPrecision") @Field(() => DatePrecisionFilter, optional) publishedOnPrecision?: object;
  @Compare("effectiveOn", "date") @Field(() => DateFilter, optional) effectiveOn?: DateFilter;
  @Compare("expiresOn", "date") @Field(() => DateFilter, optional) expiresOn?: DateFilter;
  @Compare("status") @Field(() => PolicyStatusFilter, optional) status?: object;
  @Compare("amendedOn", "date") @Field(() => DateFilter, optional) amendedOn?: DateFilter;
  @Compare("repealedOn", "date") @Field(() => DateFilter, optional) repealedOn?: DateFilter;
  @WhereRelatedOrStored(lyingWithin, "Region", outgoing(APPLIES_TO))
  @Field(() => RegionWhere, optional)
  region?: object;
  @WhereRelatedOrStored(coveringWithin, "Domain", ...policyToDomain)
  @Field(() => DomainListFilter, optional)
  domains?: object;
  @WhereRelated("Domain", outgoing("HAS_SUBJECT")) @Field(() => DomainListFilter, optional) subjects?: object;
  @WhereRelated("Measure", outgoing("HAS_MEASURE")) @Field(() => MeasureListFilter, optional) measures?: object;
  @WhereRelated("Goal", outgoing("SETS")) @Field(() => GoalListFilter, optional) goals?: object;
  @WhereRelated("Technology", outgoing("USES")) @Field(() => TechnologyListFilter, optional) technologies?: object;
  @WhereRelated("Organization", outgoing("ISSUED_BY")) @Field(() => OrganizationListFilter, optional) issuers?: object;
  @MatchForms("documentNumberForms", "documentNumber")
  @Field(() => TextFilter, {
    ...optional,
    description: "Any of its document numbers. Brackets of any form, width and blanks make no difference.",
  })
  documentNumber?: TextFilter;
  @WhereListed("lacksEnglish") @Field(() => Boolean, optional) lacksEnglish?: boolean;
  @Compare("standing") @Field(() => SourceStandingFilter, optional) standing?: object;
  @CompareRelated("Source", "id", outgoing(["DESCRIBED_IN", "ALSO_DESCRIBED_IN"]))
  @Field(() => IdFilter, { ...optional, description: "Any of its sources." })
  source?: IdFilter;
  @WhereRelated("TargetGroup", outgoing("HAS_MEASURE"), outgoing("HELPS"))
  @Field(() => TargetGroupListFilter, { ...optional, description: "Whom its measures help." })
  targetGroups?: object;
  @WhereRelated("Citation", outgoing("HAS_CITATION")) @Field(() => CitationListFilter, optional) cites?: object;
}

@InputType({
  description:
    "within: this region or any region below it; for an AREA, its members and any region below these; for the nation, its areas too.",
})
export class RegionWhere {
  @And(() => RegionWhere) and?: RegionWhere[];
  @Or(() => RegionWhere) or?: RegionWhere[];
  @Not(() => RegionWhere) not?: RegionWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("name") @Field(() => TextFilter, optional) name?: TextFilter;
  @Compare("level") @Field(() => RegionLevelFilter, optional) level?: object;
  @IsOptional() @IsNodeId() @WhereReaches("Region", ...upwards) @Field(() => ID, optional) within?: string;
  @WhereRelatedOrStored(coveringWithin, "Domain", ...regionToDomain)
  @Field(() => DomainListFilter, optional)
  domains?: object;
  @WhereExists("Policy", incoming(APPLIES_TO)) @Field(() => Boolean, optional) hasPolicies?: boolean;
  @WhereRelated("Policy", incoming(APPLIES_TO))
  @Field(() => PolicyListFilter, { ...optional, description: "A filter of the region's own policies." })
  policies?: object;
}

@InputType({ description: "within: this domain or any narrower one." })
export class DomainWhere {
  @And(() => DomainWhere) and?: DomainWhere[];
  @Or(() => DomainWhere) or?: DomainWhere[];
  @Not(() => DomainWhere) not?: DomainWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("name") @Field(() => TextFilter, optional) name?: TextFilter;
  @IsOptional() @IsNodeId() @WhereReaches("Domain", ...broader) @Field(() => ID, optional) within?: string;
}

@InputType()
export class MeasureWhere {
  @And(() => MeasureWhere) and?: MeasureWhere[];
  @Or(() => MeasureWhere) or?: MeasureWhere[];
  @Not(() => MeasureWhere) not?: MeasureWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("text") @Field(() => TextFilter, optional) text?: TextFilter;
  @Compare("instrument") @Field(() => MeasureInstrumentFilter, optional) instrument?: object;
  @WhereRelated("Policy", incoming("HAS_MEASURE")) @Field(() => PolicyWhere, optional) policy?: object;
  @WhereRelated("Domain", outgoing("TARGETS")) @Field(() => DomainListFilter, optional) domains?: object;
  @WhereRelated("Organization", outgoing("ASSIGNED_TO"))
  @Field(() => OrganizationListFilter, optional)
  responsibleOrganizations?: object;
  @WhereRelated("TargetGroup", outgoing("HELPS")) @Field(() => TargetGroupListFilter, optional) targetGroups?: object;
}

@InputType()
export class GoalWhere {
  @And(() => GoalWhere) and?: GoalWhere[];
  @Or(() => GoalWhere) or?: GoalWhere[];
  @Not(() => GoalWhere) not?: GoalWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchKey("indicator") @Field(() => TextFilter, optional) indicator?: TextFilter;
  @Compare("value") @Field(() => FloatFilter, optional) value?: FloatFilter;
  @MatchKey("unit") @Field(() => TextFilter, optional) unit?: TextFilter;
  @Compare("deadline") @Field(() => IntFilter, optional) deadline?: IntFilter;
  @Compare("valueKind") @Field(() => GoalValueKindFilter, optional) valueKind?: object;
  @WhereRelated("Domain", outgoing("COUNTS_IN")) @Field(() => DomainWhere, optional) subject?: object;
  @WhereRelated("Policy", incoming("SETS")) @Field(() => PolicyWhere, optional) policy?: object;
}

@InputType()
export class TechnologyWhere {
  @And(() => TechnologyWhere) and?: TechnologyWhere[];
  @Or(() => TechnologyWhere) or?: TechnologyWhere[];
  @Not(() => TechnologyWhere) not?: TechnologyWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("name") @Field(() => TextFilter, optional) name?: TextFilter;
}

@InputType({ description: "within: this body or any body below it." })
export class OrganizationWhere {
  @And(() => OrganizationWhere) and?: OrganizationWhere[];
  @Or(() => OrganizationWhere) or?: OrganizationWhere[];
  @Not(() => OrganizationWhere) not?: OrganizationWhere;
  @Compare("id", "plain", "formerIds") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("name") @Field(() => TextFilter, optional) name?: TextFilter;
  @WhereRelated("Region", outgoing("BELONGS_TO")) @Field(() => RegionWhere, optional) region?: object;
  @IsOptional() @IsNodeId() @WhereReaches(formerly, ...above) @Field(() => ID, optional) within?: string;
}

@InputType()
export class TargetGroupWhere {
  @And(() => TargetGroupWhere) and?: TargetGroupWhere[];
  @Or(() => TargetGroupWhere) or?: TargetGroupWhere[];
  @Not(() => TargetGroupWhere) not?: TargetGroupWhere;
  @Compare("id") @Field(() => IdFilter, optional) id?: IdFilter;
  @MatchText("name") @Field(() => TextFilter, optional) name?: TextFilter;
}

@InputType({
  description: "policy: the policy of the graph that the citation names. A citation that names none matches no policy.",
})
class CitationWhere {
  @And(() => CitationWhere) and?: CitationWhere[];
  @Or(() => CitationWhere) or?: CitationWhere[];
  @Not(() => CitationWhere) not?: CitationWhere;
  @Compare("relation") @Field(() => CitationRelationFilter, optional) relation?: object;
  @MatchText("title") @Field(() => TextFilter, optional) title?: TextFilter;
  @MatchForms("documentNumberForms", "documentNumber") @Field(() => TextFilter, optional) documentNumber?: TextFilter;
  @WhereRelated("Policy", outgoing("NAMES")) @Field(() => PolicyWhere, optional) policy?: object;
}

@InputType()
class DomainListFilter {
  @Field(() => DomainWhere, optional) some?: DomainWhere;
  @Field(() => DomainWhere, optional) every?: DomainWhere;
  @Field(() => DomainWhere, optional) none?: DomainWhere;
}

@InputType()
class PolicyListFilter {
  @Field(() => PolicyWhere, optional) some?: PolicyWhere;
  @Field(() => PolicyWhere, optional) every?: PolicyWhere;
  @Field(() => PolicyWhere, optional) none?: PolicyWhere;
}

@InputType()
class MeasureListFilter {
  @Field(() => MeasureWhere, optional) some?: MeasureWhere;
  @Field(() => MeasureWhere, optional) every?: MeasureWhere;
  @Field(() => MeasureWhere, optional) none?: MeasureWhere;
}

@InputType()
class GoalListFilter {
  @Field(() => GoalWhere, optional) some?: GoalWhere;
  @Field(() => GoalWhere, optional) every?: GoalWhere;
  @Field(() => GoalWhere, optional) none?: GoalWhere;
}

@InputType()
class OrganizationListFilter {
  @Field(() => OrganizationWhere, optional) some?: OrganizationWhere;
  @Field(() => OrganizationWhere, optional) every?: OrganizationWhere;
  @Field(() => OrganizationWhere, optional) none?: OrganizationWhere;
}

@InputType()
class TechnologyListFilter {
  @Field(() => TechnologyWhere, optional) some?: TechnologyWhere;
  @Field(() => TechnologyWhere, optional) every?: TechnologyWhere;
  @Field(() => TechnologyWhere, optional) none?: TechnologyWhere;
}

@InputType()
class TargetGroupListFilter {
  @Field(() => TargetGroupWhere, optional) some?: TargetGroupWhere;
  @Field(() => TargetGroupWhere, optional) every?: TargetGroupWhere;
  @Field(() => TargetGroupWhere, optional) none?: TargetGroupWhere;
}

@InputType()
class CitationListFilter {
  @Field(() => CitationWhere, optional) some?: CitationWhere;
  @Field(() => CitationWhere, optional) every?: CitationWhere;
  @Field(() => CitationWhere, optional) none?: CitationWhere;
}
