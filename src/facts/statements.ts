import type { Evidence } from "./evidence";
import type { GoalFacts, PolicyFacts, StatedField, Statement } from "./facts";
import { fieldsOf, linksOf, recordsOf, type StatedLink } from "./fields";
import { measureFields, policyFields } from "./policy-fields";

type Pointers = Omit<PolicyFacts, "statements">;

const recordFields: ReadonlySet<string> = new Set(
  [policyFields, measureFields].flatMap((table) =>
    fieldsOf(table).flatMap(([name, field]) => (field.kind === "records" ? [name] : [])),
  ),
);

/** Whether a statement is about a value of the policy itself: it points to no node, and is not stored with a record. */
export const isOfValue = ({ about, node }: Pick<Statement, "about" | "node">): boolean =>
  node === null && !recordFields.has(about);

/** Every fact of a policy that points to a node or is a record, a row for each passage. The caller adds those about values. */
export function linkStatements(policy: Pointers): readonly Statement[] {
  const own = linksOf(policyFields, { ...policy });
  const ofMeasures = policy.measures.flatMap((measure) => linksOf(measureFields, { ...measure }));
  const records = [
    ...recordsOf(policyFields, { ...policy }),
    ...policy.measures.flatMap((measure) => recordsOf(measureFields, { ...measure })),
  ];
  return [
    ...records.flatMap(({ name, records: stated }) =>
      stated.flatMap(({ evidence }) =>
        evidence.map((passage) => ({ about: name as StatedField, node: null, evidence: passage })),
      ),
    ),
    ...[...own, ...ofMeasures].flatMap(({ name, field, links }) =>
      rows((field.follows ?? field.statedAs ?? name) as StatedField, links),
    ),
    ...rows("measures", policy.measures),
    ...rows("goals", policy.goals.map(withSubject)),
  ];
}

/** A goal with the passages that name its subject, if it has such: they state the goal too. */
const withSubject = ({ id, evidence, subject }: GoalFacts): StatedLink => ({
  id,
  evidence: [...evidence, ...(subject?.evidence ?? []).filter((passage) => !evidence.some(isAt(passage)))],
});

const isAt = (one: Evidence) => (other: Evidence) =>
  one.source === other.source && one.start === other.start && one.end === other.end;

/** The order in which statements are stored: by start, end, field, node, then source. */
export function inSourceOrder(statements: readonly Statement[]): readonly Statement[] {
  return [...statements].sort(
    (one, other) =>
      one.evidence.start - other.evidence.start ||
      one.evidence.end - other.evidence.end ||
      byText(one.about, other.about) ||
      byText(one.node ?? "", other.node ?? "") ||
      byText(one.evidence.source, other.evidence.source),
  );
}

function rows(about: StatedField, links: readonly StatedLink[]): readonly Statement[] {
  return links.flatMap(({ id, evidence }) =>
    evidence.map((passage: Evidence) => ({ about, node: id, evidence: passage })),
  );
}

/** The order of texts by code unit. */
export function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
