import { DatePrecision, MeasureInstrument, PolicyKind, PolicyStage, type RegionLevel } from "../../../schema/enums";
import type { PolicyFacts } from "../../../src/facts/facts";
import type { DomainSets } from "./domain-sets";
import type { KnownFacts } from "./known-facts";
import { byCodePoint } from "./text-order";

export type Granularity = "MONTH" | "QUARTER" | "YEAR";
export type Count = readonly [value: string, policies: number];

/** Counts over the policies that a list's filter selects (semantics 17). */
export class Facets {
  constructor(
    private readonly known: KnownFacts,
    private readonly sets: DomainSets,
    private readonly policies: readonly PolicyFacts[],
  ) {}

  /** Domains as stated, without broader ones. */
  byDomain(): readonly Count[] {
    return byName(this.policies.flatMap((policy) => [...this.sets.ofPolicy(policy, false)]));
  }

  /** What the policies are about, without broader domains. */
  bySubject(): readonly Count[] {
    return byName(this.policies.flatMap(({ subjects }) => subjects.map(({ id }) => id)));
  }

  byRegion(level?: RegionLevel): readonly Count[] {
    return byName(this.policies.flatMap((policy) => this.known.countedRegions(policy, level).map(({ id }) => id)));
  }

  byKind(): readonly Count[] {
    return inOrder(
      Object.values(PolicyKind),
      this.policies.map(({ kind }) => kind),
    );
  }

  byStage(): readonly Count[] {
    return inOrder(
      Object.values(PolicyStage),
      this.policies.map(({ stage }) => stage),
    );
  }

  /** By policies descending, then id. */
  byIssuer(first: number): readonly Count[] {
    const counts = byName(this.policies.flatMap(({ issuers }) => issuers.map(({ id }) => id)));
    return [...counts].sort(([one, many], [other, more]) => more - many || byCodePoint(one, other)).slice(0, first);
  }

  /** Measures and policies of each instrument, in the order of the enum. */
  byInstrument(): readonly (readonly [instrument: string, measures: number, policies: number])[] {
    return Object.values(MeasureInstrument).flatMap((instrument) => {
      const uses = this.policies.map(({ measures }) => measures.filter((own) => own.instrument === instrument).length);
      const policies = uses.filter((count) => count > 0).length;
      return policies === 0 ? [] : [[instrument, uses.reduce((sum, count) => sum + count, 0), policies] as const];
    });
  }

  /** Without gaps between the first period and the last, of policies whose period is known (semantics 34). */
  byPeriod(granularity: Granularity): readonly Count[] {
    const dated = this.policies.filter((policy) => isDated(policy, granularity));
    const dates = dated.map(({ publishedOn }) => publishedOn).sort(byCodePoint);
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined) return [];
    const periods = [...new Set(months(first, last).map((month) => period(month, granularity)))];
    const found = dates.map((date) => period(date, granularity));
    return periods.map((name) => [name, found.filter((other) => other === name).length]);
  }

  /** Policies that byPeriod leaves out. */
  undated(granularity: Granularity): number {
    return this.policies.filter((policy) => !isDated(policy, granularity)).length;
  }
}

/** Whether the period in which a policy was published is known. A month lies in one quarter. */
function isDated({ publishedOnPrecision }: PolicyFacts, granularity: Granularity): boolean {
  if (publishedOnPrecision === DatePrecision.NOT_LATER_THAN) return false;
  return publishedOnPrecision !== DatePrecision.YEAR || granularity === "YEAR";
}

function inOrder(values: readonly string[], found: readonly string[]): readonly Count[] {
  return values
    .map((value) => [value, found.filter((other) => other === value).length] as const)
    .filter(([, policies]) => policies > 0);
}

const byName = (found: readonly string[]): readonly Count[] => inOrder([...new Set(found)].sort(byCodePoint), found);

/** Every month from the first date's to the last's, as YYYY-MM. */
function months(first: string, last: string): readonly string[] {
  const names: string[] = [];
  let [year = 0, month = 0] = first.split("-").map(Number);
  const name = () => `${String(year)}-${String(month).padStart(2, "0")}`;
  for (; name() <= last.slice(0, 7); month += 1) {
    if (month > 12) [year, month] = [year + 1, 1];
    names.push(name());
  }
  return names;
}

function period(date: string, granularity: Granularity): string {
  const [year, month] = [date.slice(0, 4), date.slice(0, 7)];
  if (granularity === "YEAR") return year;
  return granularity === "MONTH" ? month : `${year}-Q${String(Math.ceil(Number(date.slice(5, 7)) / 3))}`;
}
