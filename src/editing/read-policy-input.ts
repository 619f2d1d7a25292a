import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { PolicyInput } from "../../schema/inputs/editing/policy-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import { PolicyStage } from "../../schema/enums";
import type { Evidence, PolicyFacts, StatedField, Statement } from "../import/facts";
import { canonicalPolicy } from "./canonical-policy";
import { nowhere } from "./evidence-reader";
import { type InputReading, readLink, readLinks } from "./input-reading";
import { readGoal } from "./read-goal-input";
import { readMeasure } from "./read-measure-input";
import type { ReferredType } from "./references";

/** Reads what one source states about one policy. Every fault becomes a problem; then the facts must not be used. */
export function readPolicyInput(reading: InputReading, input: PolicyInput, path: string): PolicyFacts {
  const { references, problems, evidence, toTraditional } = reading;
  const { source } = input;
  if (references.typeOf(source) !== "Source") {
    const message = `"${source}" is not a known source: import it first (importSources), or correct it`;
    problems.push({ path: `${path}.source`, message });
  }
  const stated: Statement[] = [];

  const passages = (list: readonly EvidenceInput[], at: string) => evidence.read(source, list, at);
  const note = (about: StatedField, found: readonly Evidence[]) =>
    stated.push(...found.map((passage) => ({ about, node: null, evidence: passage })));
  const state = (about: StatedField, list: readonly EvidenceInput[] | null | undefined) =>
    note(about, passages(list ?? [], `${path}.${about}Evidence`));
  const linkEvidence = (reference: ReferenceInput, at: string) => evidence.ofReference(source, reference, at);
  const links = (type: ReferredType, field: "issuers" | "organizations" | "technologies" | "domains") =>
    readLinks(reading, type, input[field], `${path}.${field}`, linkEvidence);

  // A title without evidence is also its quote.
  const titled = input.titleEvidence
    ? passages(input.titleEvidence, `${path}.titleEvidence`)
    : evidence.ofWords(source, input.title ?? "", `${path}.title`, "titleEvidence");
  note("title", titled);
  const [first = nowhere(source)] = titled;
  const title = input.title ?? evidence.quote(first);
  const titleHant = input.title == null ? evidence.quoteHant(first) : toTraditional(title);
  state("kind", input.kindEvidence);
  state("stage", input.stageEvidence);
  state("publishedOn", input.publishedOnEvidence);
  state("periodStart", input.periodStartEvidence);
  state("periodEnd", input.periodEndEvidence);

  const summary = input.summary ?? null;
  const issuers = links("Organization", "issuers");
  const organizations = links("Organization", "organizations");
  organizations.forEach(({ id }, index) => {
    if (id && issuers.some((issuer) => issuer.id === id)) {
      const message = `"${id}" is listed as an issuer already: leave it out here`;
      problems.push({ path: `${path}.organizations[${String(index)}]`, message });
    }
  });
  return canonicalPolicy({
    id: input.id,
    source,
    title,
    titleHant: input.titleHant ?? titleHant,
    titleEn: input.titleEn,
    kind: input.kind,
    stage: input.stage ?? PolicyStage.ISSUED,
    publishedOn: input.publishedOn,
    periodStart: input.periodStart ?? null,
    periodEnd: input.periodEnd ?? null,
    summary,
    summaryHant: input.summaryHant ?? (summary === null ? null : toTraditional(summary)),
    summaryEn: input.summaryEn ?? null,
    region: readLink(reading, "Region", input.region, `${path}.region`, linkEvidence),
    issuers,
    organizations,
    technologies: links("Technology", "technologies"),
    domains: links("Domain", "domains"),
    measures: (input.measures ?? []).map((measure, index) =>
      readMeasure(reading, source, measure, `${path}.measures[${String(index)}]`),
    ),
    goals: (input.goals ?? []).map((goal, index) => readGoal(reading, source, goal, `${path}.goals[${String(index)}]`)),
    statements: stated,
  });
}
