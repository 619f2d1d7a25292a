import type { MeasureFacts, PolicyFacts } from "../../../src/facts/facts";
import type { RegionLevel } from "../../../schema/enums";
import type { KnownFacts } from "./known-facts";
import { byCodePoint } from "./text-order";

export type DomainSet = ReadonlySet<string>;

/** Which domains policies, measures and regions target (semantics 11 to 13). */
export class DomainSets {
  constructor(private readonly known: KnownFacts) {}

  ofMeasure({ domains }: MeasureFacts, includeNarrower: boolean): DomainSet {
    return this.withBroader(
      domains.map(({ id }) => id),
      includeNarrower,
    );
  }

  /** The domains of its own statements and of its measures. */
  ofPolicy({ domains, measures }: PolicyFacts, includeNarrower: boolean): DomainSet {
    const stated = [...domains, ...measures.flatMap((measure) => measure.domains)].map(({ id }) => id);
    return this.withBroader(stated, includeNarrower);
  }

  ofPolicies(policies: readonly PolicyFacts[], includeNarrower: boolean): DomainSet {
    return new Set(policies.flatMap((policy) => [...this.ofPolicy(policy, includeNarrower)]));
  }

  ofRegion(region: string, scope: "own" | "subtree", includeNarrower: boolean): DomainSet {
    return this.ofPolicies(this.known.policiesOf(region, scope), includeNarrower);
  }

  /** The sets of all regions that have a policy: of that level, or their own. */
  byRegion(level: RegionLevel | null | undefined, includeNarrower: boolean): ReadonlyMap<string, DomainSet> {
    const policies = [...this.known.policiesByRegion(level)];
    return new Map(policies.map(([region, own]) => [region, this.ofPolicies(own, includeNarrower)]));
  }

  private withBroader(ids: readonly string[], includeNarrower: boolean): DomainSet {
    if (!includeNarrower) return new Set(ids);
    const found = ids.flatMap((id) => this.known.domains.get(id) ?? []);
    return new Set(found.flatMap((domain) => this.known.domains.chain(domain)).map(({ id }) => id));
  }
}

export const shared = (one: DomainSet, other: DomainSet): readonly string[] =>
  [...one].filter((id) => other.has(id)).sort(byCodePoint);
