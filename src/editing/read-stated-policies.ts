import type { Evidence, GoalFacts, MeasureFacts, PolicyFacts, StatedField, StatedLink } from "../import/facts";
import { canonicalPolicy } from "./canonical-policy";
import type { GraphReader, Row } from "./editing-graph";

/** The parallel lists in which a relationship stores its passages. */
interface Passages {
  readonly sources: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

interface LinkRow extends Passages {
  readonly type: string;
  readonly id: string;
}

interface PartRow<Part> extends Passages {
  readonly properties: Part;
}

interface StatedRow {
  readonly policy: PolicyFacts;
  readonly publishedOn: string;
  readonly sources: readonly (Omit<Passages, "sources"> & {
    readonly id: string;
    readonly about: readonly StatedField[];
  })[];
  readonly links: readonly LinkRow[];
  readonly measures: readonly (PartRow<MeasureFacts> & { readonly domains: readonly LinkRow[] })[];
  readonly goals: readonly PartRow<GoalFacts>[];
}

const evidence = ({ sources, starts, ends }: Passages): readonly Evidence[] =>
  sources.map((source, position) => ({ source, start: starts[position] ?? NaN, end: ends[position] ?? NaN }));

const link = (row: LinkRow): StatedLink => ({ id: row.id, evidence: evidence(row) });

function readPolicy(row: Row): PolicyFacts {
  const { policy, publishedOn, sources, links, measures, goals } = row as unknown as StatedRow;
  const linked = (type: string) => links.filter((entry) => entry.type === type).map(link);
  const [region] = linked("APPLIES_TO");
  const [first] = sources;
  if (!region || !first) throw new Error(`The policy ${policy.id} has no region or no source in the graph.`);
  return canonicalPolicy({
    ...policy,
    publishedOn,
    source: first.id,
    periodStart: policy.periodStart ?? null,
    periodEnd: policy.periodEnd ?? null,
    summary: policy.summary ?? null,
    summaryHant: policy.summaryHant ?? null,
    summaryEn: policy.summaryEn ?? null,
    region,
    issuers: linked("ISSUED_BY"),
    organizations: linked("INVOLVES"),
    technologies: linked("USES"),
    domains: linked("TARGETS"),
    measures: measures.map(({ properties, domains, ...passages }) => ({
      ...properties,
      domains: domains.map(link),
      evidence: evidence(passages),
    })),
    goals: goals.map(({ properties, ...passages }) => ({
      ...properties,
      upperValue: properties.upperValue ?? null,
      deadline: properties.deadline ?? null,
      evidence: evidence(passages),
    })),
    statements: sources.flatMap(({ id, about, starts, ends }) =>
      about.map((field, position) => ({
        about: field,
        node: null,
        evidence: { source: id, start: starts[position] ?? NaN, end: ends[position] ?? NaN },
      })),
    ),
  });
}

/** What the graph states about these policies, by id and in canonical form. Unknown ids are left out. */
export async function readStatedPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PolicyFacts>> {
  const rows = await graph.read("stated-policies", { ids });
  return new Map(rows.map(readPolicy).map((policy) => [policy.id, policy]));
}
