import type {
  DomainFacts,
  Facts,
  GoalFacts,
  MeasureFacts,
  OrganizationFacts,
  PolicyFacts,
  RegionFacts,
  TechnologyFacts,
} from "../../../src/facts/facts";
import type { RegionLevel } from "../../../schema/enums";
import { Hierarchy } from "./hierarchy";
import { RegionHierarchy } from "./region-hierarchy";

/** The first region of a policy, then its further ones. */
export const regionsOf = ({ region, furtherRegions }: PolicyFacts): readonly string[] =>
  [region, ...furtherRegions].map(({ id }) => id);

export type MeasureRow = MeasureFacts & { readonly policy: PolicyFacts };
export type GoalRow = GoalFacts & { readonly policy: PolicyFacts };

/** The domain whose indicator a goal is: the stated one, else the policy's only subject (semantics 46). */
export function subjectOf({ subject, policy }: Pick<GoalRow, "subject" | "policy">): string | undefined {
  if (subject) return subject.id;
  const [only, ...others] = policy.subjects;
  return others.length === 0 ? only?.id : undefined;
}

/** The facts, found by what they belong to. Contains no rule of a question. */
export class KnownFacts {
  readonly regions: RegionHierarchy;
  readonly domains: Hierarchy<DomainFacts>;
  readonly policies: readonly PolicyFacts[];
  readonly measures: readonly MeasureRow[];
  readonly goals: readonly GoalRow[];
  readonly technologies: ReadonlyMap<string, TechnologyFacts>;
  readonly organizations: Hierarchy<OrganizationFacts>;

  constructor(readonly facts: Facts) {
    this.regions = new RegionHierarchy(facts.regions);
    this.domains = new Hierarchy(facts.domains, ({ broader }) => broader);
    this.policies = facts.policies;
    this.measures = facts.policies.flatMap((policy) => policy.measures.map((measure) => ({ ...measure, policy })));
    this.goals = facts.policies.flatMap((policy) => policy.goals.map((goal) => ({ ...goal, policy })));
    this.technologies = new Map(facts.technologies.map((technology) => [technology.id, technology]));
    this.organizations = new Hierarchy(facts.organizations, ({ broader }) => broader);
  }

  /** The present id of an organization; any other id stays. */
  currentBody(id: string): string {
    return this.organizations.all.find(({ formerIds }) => formerIds.includes(id))?.id ?? id;
  }

  /** The region's own policies, or those of its whole subtree. */
  policiesOf(region: string, scope: "own" | "subtree"): readonly PolicyFacts[] {
    return this.policies.filter((policy) =>
      regionsOf(policy).some((id) => (scope === "own" ? id === region : this.regions.isWithin(id, region))),
    );
  }

  /**
   * The regions for which the policy counts: with a level those of that level in which it lies, which are several for areas
   * and joint policies only; otherwise those that it names (semantics 11, 30 and 33).
   */
  countedRegions(policy: PolicyFacts, level?: RegionLevel | null): readonly RegionFacts[] {
    const ids = regionsOf(policy);
    return this.regions.all.filter((region) =>
      level
        ? region.level === level && ids.some((id) => this.regions.isWithin(id, region.id))
        : ids.includes(region.id),
    );
  }

  /** The policies of every region that has some, each counted as `countedRegions` says. */
  policiesByRegion(level?: RegionLevel | null): ReadonlyMap<string, readonly PolicyFacts[]> {
    const found = new Map<string, PolicyFacts[]>();
    for (const policy of this.policies) {
      for (const { id } of this.countedRegions(policy, level)) found.set(id, [...(found.get(id) ?? []), policy]);
    }
    return found;
  }
}
