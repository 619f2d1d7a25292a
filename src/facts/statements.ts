import type { Evidence } from "./evidence";
import type { GoalFacts, PolicyFacts, StatedField, Statement } from "./facts";
import { linksOf, type StatedLink } from "./fields";
import { measureFields, policyFields } from "./policy-fields";

type Pointers = Omit<PolicyFacts, "statements">;

/** Every fact of a policy that points to a node, one row for each passage. The caller adds the facts about values. */
export function linkStatements(policy: Pointers): readonly Statement[] {
  const own = linksOf(policyFields, { ...policy });
  const ofMeasures = policy.measures.flatMap((measure) => linksOf(measureFields, { ...measure }));
  return [
    ...[...own, ...ofMeasures].flatMap(({ name, field, links }) => rows((field.follows ?? name) as StatedField, links)),
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
