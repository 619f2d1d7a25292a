import { isText } from "../../schema/checks/is-text";
import { PASSAGE_LIMIT } from "../../schema/checks/limits";
import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence, GoalFacts, MeasureFacts, PolicyFacts, StatedField, StatedLink } from "../import/facts";
import type { SourceText } from "./source-text";

/** Passages as an input gives them: by quote and offsets, with their source where it is not the policy's first. */
type WriteEvidence = (evidence: readonly Evidence[]) => EvidenceInput[];

const reference =
  (write: WriteEvidence) =>
  ({ id, evidence }: StatedLink): ReferenceInput => ({ id, evidence: write(evidence) });

const measure =
  (write: WriteEvidence) =>
  ({ text, textHant, textEn, instrument, domains, evidence }: MeasureFacts) => ({
    text,
    textHant,
    textEn,
    instrument,
    ...(domains.length > 0 ? { domains: domains.map(reference(write)) } : {}),
    evidence: write(evidence),
  });

const goal =
  (write: WriteEvidence) =>
  ({ id: _id, ordinal: _ordinal, upperValue, deadline, evidence, ...fields }: GoalFacts) => ({
    ...fields,
    ...(upperValue === null ? {} : { upperValue }),
    ...(deadline === null ? {} : { deadline }),
    evidence: write(evidence),
  });

/** Leaves out what is null or empty: an input says nothing by what it does not give. */
const given = <Fields extends object>(fields: Fields) =>
  Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && !(Array.isArray(value) && value.length === 0)),
  ) as { [Field in keyof Fields]?: NonNullable<Fields[Field]> };

/**
 * The input that states a policy's facts, with the passages of all its sources: reading it gives the same facts again.
 * @param sources the texts of the policy's sources, by id
 */
export function writePolicyInput(policy: PolicyFacts, sources: ReadonlyMap<string, SourceText>): PolicyInput {
  const write: WriteEvidence = (evidence) =>
    evidence.map((passage) => {
      const { source, start, end } = passage;
      const quote = sources.get(source)?.quote(passage);
      // Words that no input may hold, such as a line's end alone, are told by their offsets.
      return {
        ...(isText(quote, PASSAGE_LIMIT) ? { quote } : {}),
        ...{ start, end },
        ...(source === policy.source ? {} : { source }),
      };
    });
  const stating = (field: StatedField) =>
    write(
      policy.statements.filter(({ about, node }) => about === field && node === null).map(({ evidence }) => evidence),
    );
  const { id, source, title, titleHant, titleEn, kind, stage, publishedOn, periodStart, periodEnd } = policy;
  const { summary, summaryHant, summaryEn } = policy;
  return {
    ...{ id, source, title, titleHant, titleEn },
    ...given({ titleEvidence: stating("title") }),
    kind,
    kindEvidence: stating("kind"),
    stage,
    ...given({ stageEvidence: stating("stage") }),
    publishedOn,
    publishedOnEvidence: stating("publishedOn"),
    ...given({
      periodStart,
      periodStartEvidence: stating("periodStart"),
      periodEnd,
      periodEndEvidence: stating("periodEnd"),
      ...{ summary, summaryHant, summaryEn },
    }),
    region: reference(write)(policy.region),
    ...given({
      issuers: policy.issuers.map(reference(write)),
      organizations: policy.organizations.map(reference(write)),
      technologies: policy.technologies.map(reference(write)),
      domains: policy.domains.map(reference(write)),
      measures: policy.measures.map(measure(write)),
      goals: policy.goals.map(goal(write)),
    }),
  };
}
