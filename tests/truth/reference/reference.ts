import type { Facts, PolicyFacts } from "../../../src/facts/facts";
import { type CountedPolicies, isValidOn } from "./counted-policies";
import { domainGaps } from "./domain-gaps";
import { domainMatrix, type MatrixRequest } from "./domain-matrix";
import { DomainSets } from "./domain-sets";
import { Facets } from "./facets";
import { Filters } from "./filters";
import { KnownFacts } from "./known-facts";
import {
  ascendingIds,
  byPolicyThenOrdinal,
  goalKeys,
  measureKeys,
  newestFirst,
  ordered,
  type OrderBy,
  policyKeys,
  regionKeys,
} from "./orders";
import { type PairsRequest, regionPairs } from "./region-pairs";
import { sharedDomains } from "./shared-domains";
import { similarRegions, type SimilarRequest } from "./similar-regions";
import { sourceHolds } from "./sources";
import { StatedGraph } from "./stated-graph";
import { neighborhood, shortestPaths } from "./subgraphs";
import { byId } from "./text-order";
import type {
  DomainWhere,
  GoalWhere,
  MeasureWhere,
  OrganizationWhere,
  PolicyWhere,
  RegionWhere,
  SourceWhere,
  TargetGroupWhere,
  TechnologyWhere,
} from "./where";

/** Answers what the server answers, from the facts alone, in plain loops: slow, and easy to compare with semantics.md. */
export class Reference {
  readonly known: KnownFacts;
  readonly sets: DomainSets;
  readonly graph: StatedGraph;
  private readonly filters: Filters;

  constructor(readonly facts: Facts) {
    this.known = new KnownFacts(facts);
    this.sets = new DomainSets(this.known);
    this.filters = new Filters(this.known, this.sets);
    this.graph = new StatedGraph(facts);
  }

  policies(where: PolicyWhere, orderBy: OrderBy = newestFirst, of = this.known.policies): readonly PolicyFacts[] {
    return ordered(
      of.filter((policy) => this.filters.policy(policy, where)),
      policyKeys,
      orderBy,
    );
  }

  regions(where: RegionWhere, orderBy: OrderBy = ascendingIds, of = this.known.regions.all) {
    return ordered(
      of.filter((region) => this.filters.region(region, where)),
      regionKeys,
      orderBy,
    );
  }

  domains(where: DomainWhere, of = this.known.domains.all) {
    return of.filter((domain) => this.filters.domain(domain, where));
  }

  measures(where: MeasureWhere, orderBy: OrderBy = byPolicyThenOrdinal, of = this.known.measures) {
    return ordered(
      of.filter((measure) => this.filters.measure(measure, where)),
      measureKeys,
      orderBy,
    );
  }

  goals(where: GoalWhere, orderBy: OrderBy = byPolicyThenOrdinal, of = this.known.goals) {
    return ordered(
      of.filter((goal) => this.filters.goal(goal, where)),
      goalKeys,
      orderBy,
    );
  }

  organizations(where: OrganizationWhere) {
    return this.known.organizations.all.filter((organization) => this.filters.organization(organization, where));
  }

  technologies(where: TechnologyWhere) {
    const all = [...this.known.technologies.values()].sort(byId);
    return all.filter((technology) => this.filters.technology(technology, where));
  }

  sources(where: SourceWhere) {
    return ordered(
      this.facts.sources.filter((source) => sourceHolds(source, where)),
      {},
      ascendingIds,
    );
  }

  /** The reference of a question in which only these policies count (semantics 13). Its filter is one of the whole graph. */
  counting({ where, asOf }: CountedPolicies): Reference {
    const policies = this.policies(where ?? {}).filter((policy) => !asOf || isValidOn(policy, asOf));
    return new Reference({ ...this.facts, policies });
  }

  targetGroups(where: TargetGroupWhere) {
    return this.facts.targetGroups.filter((group) => this.filters.targetGroup(group, where));
  }

  facets = (policies: readonly PolicyFacts[]) => new Facets(this.known, this.sets, policies);

  regionPairs = (request: PairsRequest) => regionPairs(this.known, this.sets, request);

  similarRegions = (region: string, request: SimilarRequest) => similarRegions(this.known, this.sets, region, request);

  sharedDomains = (regions: readonly string[], includeNarrower: boolean) =>
    sharedDomains(this.sets, regions, includeNarrower);

  domainGaps = (region: string, request: Parameters<typeof domainGaps>[3]) =>
    domainGaps(this.known, this.sets, region, request);

  domainMatrix = (request: MatrixRequest) => domainMatrix(this.known, this.sets, request);

  shortestPaths = (from: string, to: string, maxHops: number) => shortestPaths(this.graph, from, to, maxHops);

  neighborhood = (id: string, hops: number, first: number) => neighborhood(this.graph, id, hops, first);
}
