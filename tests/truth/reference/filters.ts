import type {
  CitationFacts,
  DomainFacts,
  MeasureFacts,
  Named,
  OrganizationFacts,
  PolicyFacts,
  RegionFacts,
} from "../../../src/facts/facts";
import { Citations } from "./citations";
import { allHold, chosen, combinations, compares, listHolds, type TextForms, textHolds } from "./conditions";
import type { DomainSet, DomainSets } from "./domain-sets";
import { documentNumberHolds, lacksEnglish } from "./documents";
import { type GoalRow, type KnownFacts, type MeasureRow, regionsOf, subjectOf } from "./known-facts";
import { sourcesOf, standingOf } from "./sources";
import type {
  Choice,
  DomainWhere,
  GoalWhere,
  MeasureWhere,
  OrganizationWhere,
  PolicyWhere,
  RegionWhere,
  TargetGroupWhere,
  TechnologyWhere,
  CitationWhere,
} from "./where";

const names = ({ name, nameHant, nameEn }: Named): TextForms => ({ chinese: [name, nameHant], english: nameEn });
/** A text that contains no needle. */
const ABSENT = "\u0000";
type CitationRow = CitationFacts & { readonly citing: PolicyFacts };
const key = (english: string): TextForms => ({ chinese: [], english });

/** Which rows each filter of the contract selects. */
export class Filters {
  constructor(
    private readonly known: KnownFacts,
    private readonly sets: DomainSets,
    private readonly citations = new Citations(known.policies),
  ) {}

  readonly policy = (policy: PolicyFacts, where: PolicyWhere): boolean =>
    allHold<PolicyWhere, PolicyFacts>(
      {
        ...combinations(this.policy),
        id: ({ id }, filter) => chosen(id, filter),
        title: ({ title, titleHant, titleEn }, filter) =>
          textHolds({ chinese: [title, titleHant], english: titleEn }, filter),
        kind: ({ kind }, filter) => chosen(kind, filter),
        stage: ({ stage }, filter) => chosen(stage, filter),
        publishedOn: ({ publishedOn }, filter) => compares(publishedOn, filter),
        publishedOnPrecision: (own, filter) => chosen(own.publishedOnPrecision, filter),
        effectiveOn: ({ effectiveOn }, filter) => compares(effectiveOn, filter),
        expiresOn: ({ expiresOn }, filter) => compares(expiresOn, filter),
        // Semantics 33: one of the regions fulfils all of it.
        region: (own, filter) => regionsOf(own).some((id) => this.regionOf(id, filter)),
        domains: (own, filter) => listHolds(this.domains(this.sets.ofPolicy(own, false)), filter, this.domain),
        subjects: ({ subjects }, filter) =>
          listHolds(this.domains(new Set(subjects.map(({ id }) => id))), filter, this.domain),
        measures: (own, filter) =>
          listHolds(
            own.measures.map((measure) => ({ ...measure, policy: own })),
            filter,
            this.measure,
          ),
        goals: (own, filter) =>
          listHolds(
            own.goals.map((goal) => ({ ...goal, policy: own })),
            filter,
            this.goal,
          ),
        technologies: ({ technologies }, filter) =>
          listHolds(
            technologies.flatMap(({ id }) => this.known.technologies.get(id) ?? []),
            filter,
            this.technology,
          ),
        cites: (own, filter) =>
          listHolds(
            own.citations.map((citation) => ({ ...citation, citing: own })),
            filter,
            this.citation,
          ),
        issuers: ({ issuers }, filter) => listHolds(this.organizations(issuers), filter, this.organization),
        documentNumber: documentNumberHolds,
        lacksEnglish: (own, lacks) => lacksEnglish(own).length > 0 === lacks,
        standing: (own, filter) => chosen(standingOf(own, this.known.facts.sources), filter),
        source: (own, filter) => sourcesOf(own).some((id) => chosen(id, filter)),
        // A group that several measures help counts once.
        targetGroups: ({ measures }, filter) => listHolds(this.groupsOf(measures), filter, this.targetGroup),
      },
      policy,
      where,
    );

  readonly region = (region: RegionFacts, where: RegionWhere): boolean =>
    allHold<RegionWhere, RegionFacts>(
      {
        ...combinations(this.region),
        id: ({ id }, filter) => chosen(id, filter),
        name: (own, filter) => textHolds(names(own), filter),
        level: ({ level }, filter) => chosen(level, filter),
        within: ({ id }, wider) => this.known.regions.isWithin(id, wider),
        // Semantics 12: the region's own policies, their measures included.
        domains: ({ id }, filter) => listHolds(this.domains(this.sets.ofRegion(id, "own", false)), filter, this.domain),
        hasPolicies: ({ id }, has) => this.known.policiesOf(id, "own").length > 0 === has,
        policies: ({ id }, filter) => listHolds(this.known.policiesOf(id, "own"), filter, this.policy),
      },
      region,
      where,
    );

  readonly domain = (domain: DomainFacts, where: DomainWhere): boolean =>
    allHold<DomainWhere, DomainFacts>(
      {
        ...combinations(this.domain),
        id: ({ id }, filter) => chosen(id, filter),
        name: (own, filter) => textHolds(names(own), filter),
        within: ({ id }, broader) => this.known.domains.isWithin(id, broader),
      },
      domain,
      where,
    );

  readonly measure = (measure: MeasureRow, where: MeasureWhere): boolean =>
    allHold<MeasureWhere, MeasureRow>(
      {
        ...combinations(this.measure),
        id: ({ id }, filter) => chosen(id, filter),
        text: ({ text, textHant, textEn }, filter) => textHolds({ chinese: [text, textHant], english: textEn }, filter),
        instrument: ({ instrument }, filter) => chosen(instrument, filter),
        policy: ({ policy }, filter) => this.policy(policy, filter),
        domains: (own, filter) => listHolds(this.domains(this.sets.ofMeasure(own, false)), filter, this.domain),
        responsibleOrganizations: (own, filter) =>
          listHolds(this.organizations(own.responsibleOrganizations), filter, this.organization),
        targetGroups: (own, filter) => listHolds(this.groupsOf([own]), filter, this.targetGroup),
      },
      measure,
      where,
    );

  readonly goal = (goal: GoalRow, where: GoalWhere): boolean =>
    allHold<GoalWhere, GoalRow>(
      {
        ...combinations(this.goal),
        id: ({ id }, filter) => chosen(id, filter),
        indicator: ({ indicator }, filter) => textHolds(key(indicator), filter),
        value: ({ value }, filter) => compares(value, filter),
        unit: ({ unit }, filter) => textHolds(key(unit), filter),
        deadline: ({ deadline }, filter) => compares(deadline, filter),
        valueKind: ({ valueKind }, filter) => chosen(valueKind, filter),
        subject: (own, filter) => this.domains(new Set([subjectOf(own) ?? ""])).some((one) => this.domain(one, filter)),
        policy: ({ policy }, filter) => this.policy(policy, filter),
      },
      goal,
      where,
    );

  readonly technology = (technology: Named, where: TechnologyWhere): boolean =>
    allHold<TechnologyWhere, Named>(
      {
        ...combinations(this.technology),
        id: ({ id }, filter) => chosen(id, filter),
        name: (own, filter) => textHolds(names(own), filter),
      },
      technology,
      where,
    );

  /** A citation may have no title, no number, and name no policy of the graph: then it matches no condition about them. */
  readonly citation = (citation: CitationRow, where: CitationWhere): boolean =>
    allHold<CitationWhere, CitationRow>(
      {
        ...combinations(this.citation),
        relation: ({ relation }, filter) => chosen(relation, filter),
        title: ({ title, titleHant, titleEn }, filter) =>
          textHolds({ chinese: title === null ? [] : [title, titleHant ?? title], english: titleEn ?? ABSENT }, filter),
        documentNumber: ({ documentNumber }, filter) =>
          documentNumberHolds({ documentNumbers: documentNumber === null ? [] : [documentNumber] }, filter),
        policy: (own, filter) => {
          const named = this.citations.named(own, own.citing);
          return named !== undefined && this.policy(named, filter);
        },
      },
      citation,
      where,
    );

  readonly organization = (organization: OrganizationFacts, where: OrganizationWhere): boolean =>
    allHold<OrganizationWhere, OrganizationFacts>(
      {
        ...combinations(this.organization),
        // A former id means the organization (semantics 43).
        id: ({ id }, filter) => chosen(id, this.current(filter)),
        name: (own, filter) => textHolds(names(own), filter),
        region: ({ region }, filter) => region !== null && this.regionOf(region, filter),
        within: ({ id }, wider) => this.known.organizations.isWithin(id, this.known.currentBody(wider)),
      },
      organization,
      where,
    );

  readonly targetGroup = (group: Named, where: TargetGroupWhere): boolean =>
    allHold<TargetGroupWhere, Named>(
      {
        ...combinations(this.targetGroup),
        id: ({ id }, filter) => chosen(id, filter),
        name: (own, filter) => textHolds(names(own), filter),
      },
      group,
      where,
    );

  private groupsOf(measures: readonly MeasureFacts[]): readonly Named[] {
    const ids = new Set(measures.flatMap(({ targetGroups }) => targetGroups.map(({ id }) => id)));
    return this.known.facts.targetGroups.filter(({ id }) => ids.has(id));
  }

  private regionOf(id: string, where: RegionWhere): boolean {
    const region = this.known.regions.get(id);
    return region !== undefined && this.region(region, where);
  }

  private current(filter: Choice<string>): Choice<string> {
    const current = (id: string) => this.known.currentBody(id);
    return {
      ...(filter.eq != null && { eq: current(filter.eq) }),
      ...(filter.in != null && { in: filter.in.map(current) }),
    };
  }

  private organizations(links: readonly { readonly id: string }[]): readonly OrganizationFacts[] {
    return links.flatMap(({ id }) => this.known.organizations.get(id) ?? []);
  }

  private domains(ids: DomainSet): readonly DomainFacts[] {
    return this.known.domains.all.filter(({ id }) => ids.has(id));
  }
}
