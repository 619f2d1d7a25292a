import { isText } from "../../schema/checks/is-text";
import { PASSAGE_LIMIT } from "../../schema/checks/limits";
import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { GoalInput } from "../../schema/inputs/editing/goal-input";
import type { MeasureInput } from "../../schema/inputs/editing/measure-input";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence, PolicyFacts, StatedField, StatedLink } from "../import/facts";
import { withoutUndefined } from "./without-undefined";
import type { SourceText } from "./source-text";

/**
 * The complete input that states these facts: every passage with its words and its offsets, so that nothing must be generated
 * or searched for. readPolicyInput returns the same facts from it.
 */
export function policyInputOf(policy: PolicyFacts, sources: ReadonlyMap<string, SourceText>): PolicyInput {
  const passage = (evidence: Evidence): EvidenceInput => {
    const quote = sources.get(evidence.source)?.quote(evidence);
    return withoutUndefined({
      // Words that an input cannot contain, such as a line break alone, are named by their offsets only.
      quote: isText(quote, PASSAGE_LIMIT) ? quote : undefined,
      start: evidence.start,
      end: evidence.end,
      source: evidence.source === policy.source ? undefined : evidence.source,
    });
  };
  const passages = (evidence: readonly Evidence[]) => evidence.map(passage);
  const reference = ({ id, evidence }: StatedLink): ReferenceInput => ({ id, evidence: passages(evidence) });
  const references = (links: readonly StatedLink[]) => (links.length > 0 ? links.map(reference) : undefined);

  const stated = (field: StatedField) =>
    passages(
      policy.statements.flatMap(({ about, node, evidence }) => (about === field && node === null ? [evidence] : [])),
    );
  const ifStated = (field: StatedField) => {
    const evidence = stated(field);
    return evidence.length > 0 ? evidence : undefined;
  };

  const measures = policy.measures.map(({ text, textHant, textEn, instrument, domains, evidence }): MeasureInput =>
    withoutUndefined({
      text,
      textHant,
      textEn,
      instrument,
      domains: references(domains),
      evidence: passages(evidence),
    }),
  );
  const goals = policy.goals.map(
    ({ id: _id, ordinal: _ordinal, upperValue, deadline, evidence, ...values }): GoalInput =>
      withoutUndefined({
        ...values,
        upperValue: upperValue ?? undefined,
        deadline: deadline ?? undefined,
        evidence: passages(evidence),
      }),
  );
  const { id, source, title, titleHant, titleEn, kind, stage, publishedOn } = policy;
  return withoutUndefined({
    id,
    source,
    title,
    titleHant,
    titleEn,
    titleEvidence: stated("title"),
    kind,
    kindEvidence: stated("kind"),
    stage,
    stageEvidence: ifStated("stage"),
    publishedOn,
    publishedOnEvidence: stated("publishedOn"),
    periodStart: policy.periodStart ?? undefined,
    periodStartEvidence: ifStated("periodStart"),
    periodEnd: policy.periodEnd ?? undefined,
    periodEndEvidence: ifStated("periodEnd"),
    summary: policy.summary ?? undefined,
    summaryHant: policy.summaryHant ?? undefined,
    summaryEn: policy.summaryEn ?? undefined,
    region: reference(policy.region),
    issuers: references(policy.issuers),
    organizations: references(policy.organizations),
    technologies: references(policy.technologies),
    domains: references(policy.domains),
    measures: measures.length > 0 ? measures : undefined,
    goals: goals.length > 0 ? goals : undefined,
  });
}
