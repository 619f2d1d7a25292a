import type { Evidence, PolicyFacts, StatedField } from "../../import/facts";
import { canonicalPolicy } from "../canonical-policy";
import { mergeGoals } from "./merge-goals";
import { mergeBodies, mergeLinks } from "./merge-links";
import { mergeMeasures } from "./merge-measures";
import { conflict, preferFirst, type Merging } from "./merging";

type StatedValue = "kind" | "stage" | "publishedOn" | "periodStart" | "periodEnd";

export interface Merged extends Merging {
  readonly facts: PolicyFacts;
}

const evidenceOf = ({ statements }: PolicyFacts, field: StatedField): readonly Evidence[] =>
  statements.filter(({ about, node }) => about === field && node === null).map(({ evidence }) => evidence);

/**
 * What two policies with one id state together; the source of the first one stays its source. The merge adds and removes
 * nothing. A value that both state must be the same. An editorial text stays as it was first. Links, measures and goals are
 * those of both, with the passages of both. If there is a conflict, the facts must not be used.
 */
export function mergePolicies(before: PolicyFacts, added: PolicyFacts): Merged {
  const merging: Merging = { conflicts: [], warnings: [] };

  /** A value that a source states. A value that is not stated does not contradict the other. */
  const value = <Field extends StatedValue>(field: Field): PolicyFacts[Field] => {
    const one = before[field];
    const other = added[field];
    const [byOne, byOther] = [evidenceOf(before, field), evidenceOf(added, field)];
    if (one === other || other === null) return one;
    if (one === null) return other;
    // A stage that no source states is assumed: ISSUED unless a source states another (semantics 24).
    if (field === "stage" && byOther.length === 0) return one;
    if (field === "stage" && byOne.length === 0) return other;
    conflict(merging, field, { value: one, by: byOne }, { value: other, by: byOther });
    return one;
  };

  const text = (field: "title" | "titleHant" | "titleEn") =>
    preferFirst(merging, field, before[field], added[field]) ?? before[field];
  const summary = (field: "summary" | "summaryHant" | "summaryEn") =>
    preferFirst(merging, field, before[field], added[field]);

  if (before.region.id !== added.region.id) {
    const stated = ({ region }: PolicyFacts) => ({ value: region.id, by: region.evidence });
    conflict(merging, "region", stated(before), stated(added));
  }
  const isSameTitle = before.title === added.title;
  const facts = canonicalPolicy({
    id: before.id,
    source: before.source,
    title: text("title"),
    // The forms of one title belong together: the forms of another title are not used for this one.
    titleHant: isSameTitle ? text("titleHant") : before.titleHant,
    titleEn: isSameTitle ? text("titleEn") : before.titleEn,
    kind: value("kind"),
    stage: value("stage"),
    publishedOn: value("publishedOn"),
    periodStart: value("periodStart"),
    periodEnd: value("periodEnd"),
    summary: summary("summary"),
    summaryHant: summary("summaryHant"),
    summaryEn: summary("summaryEn"),
    region: { id: before.region.id, evidence: [...before.region.evidence, ...added.region.evidence] },
    ...mergeBodies(mergeLinks(before.issuers, added.issuers), mergeLinks(before.organizations, added.organizations)),
    technologies: mergeLinks(before.technologies, added.technologies),
    domains: mergeLinks(before.domains, added.domains),
    measures: mergeMeasures(merging, before.measures, added.measures),
    goals: mergeGoals(merging, before.goals, added.goals),
    statements: [...before.statements, ...added.statements],
  });
  const { periodStart, periodEnd } = facts;
  if (periodStart !== null && periodEnd !== null && periodStart > periodEnd) {
    const [byStart, byEnd] = [evidenceOf(facts, "periodStart"), evidenceOf(facts, "periodEnd")];
    conflict(merging, "periodEnd", { value: periodStart, by: byStart }, { value: periodEnd, by: byEnd });
  }
  return { ...merging, facts };
}
