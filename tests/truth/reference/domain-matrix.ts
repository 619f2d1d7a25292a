import type { RegionLevel } from "../../../schema/enums";
import type { DomainSets } from "./domain-sets";
import type { KnownFacts } from "./known-facts";

export interface MatrixRequest {
  readonly within?: string | undefined;
  readonly level?: RegionLevel | undefined;
  readonly domains?: readonly string[] | undefined;
  readonly includeNarrower: boolean;
}

export interface MatrixCell {
  readonly region: string;
  readonly domain: string;
  /** Policies whose set has the domain. */
  readonly policies: number;
  /** Measures that target the domain themselves or, with includeNarrower, a narrower one. */
  readonly measures: number;
}

export interface DomainMatrix {
  readonly regions: readonly string[];
  readonly domains: readonly string[];
  readonly cells: readonly MatrixCell[];
}

/** Counts by region and domain, by region id then domain id; only regions and domains with a count. */
export function domainMatrix(known: KnownFacts, sets: DomainSets, request: MatrixRequest): DomainMatrix {
  const byRegion = known.policiesByRegion(request.level);
  const rows = known.regions.all.filter(
    ({ id }) => request.within === undefined || known.regions.isWithin(id, request.within),
  );
  const columns = known.domains.all.filter(({ id }) => request.domains?.includes(id) ?? true);
  const cells = rows.flatMap((region) => {
    const policies = byRegion.get(region.id) ?? [];
    const measures = policies.flatMap((policy) => policy.measures);
    return columns.map((domain) => ({
      region: region.id,
      domain: domain.id,
      policies: policies.filter((policy) => sets.ofPolicy(policy, request.includeNarrower).has(domain.id)).length,
      measures: measures.filter((measure) => sets.ofMeasure(measure, request.includeNarrower).has(domain.id)).length,
    }));
  });
  const counted = cells.filter(({ policies }) => policies > 0);
  const unique = (ids: readonly string[]) => [...new Set(ids)];
  return {
    regions: unique(counted.map(({ region }) => region)),
    domains: columns.map(({ id }) => id).filter((id) => counted.some(({ domain }) => domain === id)),
    cells: counted,
  };
}
