import type { Evidence, GoalFacts, MeasureFacts, PolicyFacts, StatedLink, Statement } from "../import/facts";
import { inSourceOrder, linkStatements } from "../import/statements";

const byText = (one: string, other: string) => (one < other ? -1 : Number(one > other));
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

const links = (first: string, list: readonly StatedLink[]): readonly StatedLink[] =>
  list
    .map(({ id, evidence }) => ({ id, evidence: ordered(first, evidence) }))
    .sort((one, other) => byText(one.id, other.id));

function ownStatements(statements: readonly Statement[]): readonly Statement[] {
  const own = statements.filter(({ node }) => node === null);
  return [
    ...new Map(own.map((statement) => [`${statement.about} ${positionOf(statement.evidence)}`, statement])).values(),
  ];
}

/** Names each part by its position, so that facts of any origin have the same form. */
const measures = ({ id, source, measures: list }: PolicyFacts): readonly MeasureFacts[] =>
  list.map((measure, index) => ({
    id: `${id}/measure/${String(index + 1)}`,
    ordinal: index + 1,
    text: measure.text,
    textHant: measure.textHant,
    textEn: measure.textEn,
    instrument: measure.instrument,
    domains: links(source, measure.domains),
    evidence: distinctEvidence(measure.evidence),
  }));

const goals = ({ id, goals: list }: PolicyFacts): readonly GoalFacts[] =>
  list.map((goal, index) => ({
    id: `${id}/goal/${String(index + 1)}`,
    ordinal: index + 1,
    indicator: goal.indicator,
    label: goal.label,
    labelHant: goal.labelHant,
    labelEn: goal.labelEn,
    comparator: goal.comparator,
    value: goal.value,
    upperValue: goal.upperValue,
    unit: goal.unit,
    deadline: goal.deadline,
    evidence: distinctEvidence(goal.evidence),
  }));

/**
 * The same facts in the one form in which they are compared and stored: links in order of id, each passage once and in order,
 * parts named by their positions, link statements derived again. Two policies state the same if their canonical forms are equal
 * as JSON.
 */
export function canonicalPolicy(policy: PolicyFacts): PolicyFacts {
  const { source } = policy;
  const canonical = {
    id: policy.id,
    source,
    title: policy.title,
    titleHant: policy.titleHant,
    titleEn: policy.titleEn,
    kind: policy.kind,
    stage: policy.stage,
    publishedOn: policy.publishedOn,
    periodStart: policy.periodStart,
    periodEnd: policy.periodEnd,
    summary: policy.summary,
    summaryHant: policy.summaryHant,
    summaryEn: policy.summaryEn,
    region: { id: policy.region.id, evidence: ordered(source, policy.region.evidence) },
    issuers: links(source, policy.issuers),
    organizations: links(source, policy.organizations),
    technologies: links(source, policy.technologies),
    domains: links(source, policy.domains),
    measures: measures(policy),
    goals: goals(policy),
  };
  const statements = inSourceOrder([...ownStatements(policy.statements), ...linkStatements(canonical)]);
  return { ...canonical, statements };
}
