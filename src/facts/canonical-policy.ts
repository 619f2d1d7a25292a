import { distinctRecords } from "./canonical-records";
import type { Evidence } from "./evidence";
import type { GoalFacts, MeasureFacts, PolicyFacts, Statement } from "./facts";
import {
  type AnyRecordsField,
  type FactsOf,
  fieldsOf,
  type FieldTable,
  formsOf,
  precisionOf,
  type StatedLink,
  type StatedRecord,
} from "./fields";
import { goalFields, measureFields, policyFields } from "./policy-fields";
import { byText, inSourceOrder, isOfValue, linkStatements } from "./statements";

type Values = Readonly<Record<string, unknown>>;

const positionOf = ({ source, start, end }: Evidence) => `${source} ${String(start)} ${String(end)}`;

/** Each passage once, at its first position. */
function distinctEvidence(evidence: readonly Evidence[]): readonly Evidence[] {
  return [...new Map(evidence.map((passage) => [positionOf(passage), passage])).values()];
}

/** Each passage once. Those of the first source come first, then by source id, then in the order of the text. */
const ordered = (first: string, evidence: readonly Evidence[]) =>
  [...distinctEvidence(evidence)].sort(
    (one, other) =>
      Number(one.source !== first) - Number(other.source !== first) ||
      byText(one.source, other.source) ||
      one.start - other.start ||
      one.end - other.end,
  );

const canonicalLink = (first: string, { id, evidence }: StatedLink): StatedLink => ({
  id,
  evidence: ordered(first, evidence),
});

/** The fields of a record in the order of their table: links by id or as in the source, and each with its passages in order. */
function canonicalFields<Table extends FieldTable>(table: Table, first: string, record: object): FactsOf<Table> {
  const facts = record as Values;
  const canonical: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind === "text") for (const form of formsOf(name)) canonical[form] = facts[form];
    else if (field.kind === "value") canonical[name] = facts[name];
    else if (field.kind === "records") canonical[name] = canonicalRecords(field, first, facts[name]);
    else if (field.kind === "date") for (const key of [name, precisionOf(name)]) canonical[key] = facts[key];
    else if (field.kind !== "many") {
      const link = facts[name] as StatedLink | null;
      canonical[name] = link && canonicalLink(first, link);
    } else {
      const links = (facts[name] as readonly StatedLink[]).map((link) => canonicalLink(first, link));
      canonical[name] = field.follows === undefined ? links.sort((one, other) => byText(one.id, other.id)) : links;
    }
  }
  return canonical as FactsOf<Table>;
}

/** Each record once, with its passages in order; by their first passages, those of the first source first. */
function canonicalRecords(field: AnyRecordsField, first: string, records: unknown): readonly object[] {
  const canonical = distinctRecords(field, records as readonly StatedRecord<FieldTable>[]).map((record) => ({
    ...canonicalFields(field.table, first, record),
    evidence: ordered(first, record.evidence),
  }));
  return canonical
    .map((record) => ({ record, key: JSON.stringify(record), at: record.evidence[0] }))
    .sort(
      (one, other) =>
        Number(one.at?.source !== first) - Number(other.at?.source !== first) ||
        byText(one.at?.source ?? "", other.at?.source ?? "") ||
        (one.at?.start ?? 0) - (other.at?.start ?? 0) ||
        (one.at?.end ?? 0) - (other.at?.end ?? 0) ||
        byText(one.key, other.key),
    )
    .map(({ record }) => record);
}

function ownStatements(statements: readonly Statement[]): readonly Statement[] {
  const own = statements.filter(isOfValue);
  return [
    ...new Map(own.map((statement) => [`${statement.about} ${positionOf(statement.evidence)}`, statement])).values(),
  ];
}

/** Names each part by its position, so that facts of any origin have the same form. */
const parts = <Part extends MeasureFacts | GoalFacts>(
  { id, source }: PolicyFacts,
  kind: string,
  table: FieldTable,
  list: readonly Part[],
) =>
  list.map((part, index) => ({
    id: `${id}/${kind}/${String(index + 1)}`,
    ordinal: index + 1,
    ...canonicalFields(table, source, part),
    evidence: distinctEvidence(part.evidence),
  })) as unknown as readonly Part[];

/**
 * The same facts in the one form in which they are compared and stored: links in order of id, each passage once and in order,
 * parts named by their positions, link statements derived again. Two policies state the same if their canonical forms are equal
 * as JSON.
 */
export function canonicalPolicy(policy: PolicyFacts): PolicyFacts {
  const canonical = {
    id: policy.id,
    source: policy.source,
    entries: ordered(policy.source, policy.entries),
    ...canonicalFields(policyFields, policy.source, policy),
    measures: parts(policy, "measure", measureFields, policy.measures),
    goals: parts(policy, "goal", goalFields, policy.goals),
  };
  const statements = inSourceOrder([...ownStatements(policy.statements), ...linkStatements(canonical)]);
  return { ...canonical, statements };
}
