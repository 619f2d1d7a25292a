import { canonicalPolicy } from "../facts/canonical-policy";
import type { GoalFacts, MeasureFacts, PolicyFacts, StatedField, Statement } from "../facts/facts";
import type { FieldTable } from "../facts/fields";
import { goalFields, measureFields, policyFields } from "../facts/policy-fields";
import {
  factsOfStored,
  passagesOf,
  recordRelationshipsOf,
  relationshipsOf,
  type StoredLink,
  type StoredPassages,
  type StoredRecord,
} from "../facts/stored-fields";
import type { GraphReader, Row } from "./editing-graph";

interface PartRow extends StoredPassages {
  readonly properties: Row & { readonly id: string; readonly ordinal: number };
  readonly links: readonly StoredLink[];
  readonly records: readonly StoredRecord[];
}

interface StatedRow {
  readonly policy: Row & { readonly id: string };
  /** The dates among the policy's properties, each with its name, as texts. */
  readonly days: readonly (readonly [name: string, day: string])[];
  readonly sources: readonly (Omit<StoredPassages, "sources"> & {
    readonly id: string;
    readonly about: readonly StatedField[];
    /** The part of the source that is about the policy; null for the whole source. */
    readonly entryStart: number | null;
    readonly entryEnd: number | null;
  })[];
  readonly links: readonly StoredLink[];
  readonly records: readonly StoredRecord[];
  readonly measures: readonly PartRow[];
  readonly goals: readonly PartRow[];
}

const part = <Table extends FieldTable>(table: Table, { properties, links, records, ...passages }: PartRow) => ({
  id: properties.id,
  ordinal: properties.ordinal,
  ...factsOfStored(table, properties, links, records),
  evidence: passagesOf(passages),
});

/** The passages of the policy's own values. */
const ownStatements = ({ sources }: StatedRow): readonly Statement[] =>
  sources.flatMap(({ id, about, starts, ends }) => {
    const passages = passagesOf({ sources: about.map(() => id), starts, ends });
    return passages.map((evidence, position) => ({ about: about[position] ?? "title", node: null, evidence }));
  });

function readPolicy(row: StatedRow): PolicyFacts {
  const { policy, days, sources, links, records, measures, goals } = row;
  const facts = factsOfStored(policyFields, { ...policy, ...Object.fromEntries(days) }, links, records);
  const [first] = sources;
  if (!first) throw new Error(`The policy ${policy.id} has no source in the graph.`);
  return canonicalPolicy({
    id: policy.id,
    source: first.id,
    entries: sources.flatMap(({ id, entryStart, entryEnd }) =>
      entryStart === null || entryEnd === null ? [] : [{ source: id, start: entryStart, end: entryEnd }],
    ),
    ...facts,
    measures: measures.map((measure): MeasureFacts => part(measureFields, measure)),
    goals: goals.map((goal): GoalFacts => part(goalFields, goal)),
    statements: ownStatements(row),
  });
}

/** The relationships by which policies, measures and goals state what they point to. */
const relationships = [policyFields, measureFields, goalFields].flatMap(relationshipsOf);
const records = [policyFields, measureFields, goalFields].flatMap(recordRelationshipsOf);

/** What the graph states about these policies, by id and in canonical form. Unknown ids are left out. */
export async function readStatedPolicies(
  graph: GraphReader,
  ids: readonly string[],
): Promise<ReadonlyMap<string, PolicyFacts>> {
  const rows = await graph.read("stated-policies", { ids, relationships, records });
  return new Map(rows.map((row) => readPolicy(row as unknown as StatedRow)).map((policy) => [policy.id, policy]));
}
