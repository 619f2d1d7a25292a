import { entityAddress, partOf } from "../addresses";
import type { Amount, Citation, Goal, LastChange, Measure, PolicyAnswer, Titled } from "../answers";
import type { PageContext } from "../page-context";
import {
  annotation,
  type Data,
  domainIn,
  inEachLanguage,
  linkedData,
  modified,
  namedIn,
  property,
  publicationOf,
  quantity,
  reference,
  regionIn,
  someOf,
  textIn,
} from "./terms";

/** A policy as schema.org's Legislation, and an annotation for each passage that states one of its facts. */
export function policyData(context: PageContext, policy: PolicyAnswer, change: LastChange | undefined): Data {
  return linkedData([legislation(context, policy, change), ...annotations(context, policy)]);
}

function legislation(context: PageContext, policy: PolicyAnswer, change: LastChange | undefined): Data {
  const { language, today } = context;
  const { status, expiresOn, effectiveOn, summary, amends, amendedBy, periodStart, periodEnd } = policy;
  const hasEnded = status !== "IN_FORCE" || (expiresOn !== null && expiresOn < today);
  const regions = policy.regions.map(regionIn(context));
  const domain = domainIn(context);
  const titled = ({ id, title }: Titled): Data => ({
    ...reference("policy", id),
    "@type": "Legislation",
    name: textIn(title, language),
  });
  return {
    ...reference("policy", policy.id),
    "@type": "Legislation",
    identifier: policy.id,
    name: inEachLanguage(policy),
    description: summary === null ? undefined : textIn(summary, language),
    legislationIdentifier: someOf(policy.documentNumbers),
    legislationType: policy.kind,
    creativeWorkStatus: policy.stage,
    legislationLegalForce: hasEnded ? { "@id": "https://schema.org/NotInForce" } : undefined,
    ...publicationOf(policy),
    legislationDateOfApplicability: effectiveOn ?? undefined,
    expires: expiresOn ?? undefined,
    temporalCoverage:
      periodStart === null && periodEnd === null
        ? undefined
        : `${String(periodStart ?? "..")}/${String(periodEnd ?? "..")}`,
    ...modified(change),
    legislationJurisdiction: regions,
    spatialCoverage: regions.map(({ "@id": id }) => ({ "@id": id })),
    legislationPassedBy: someOf(policy.issuers.map(namedIn(context, "Organization"))),
    about: someOf(policy.subjects.map(domain)),
    keywords: someOf(policy.domains.map(domain)),
    mentions: someOf(policy.technologies.map(namedIn(context, "DefinedTerm"))),
    legislationChanges: amends ? titled(amends) : undefined,
    "@reverse": amendedBy ? { legislationChanges: titled(amendedBy) } : undefined,
    citation: someOf(policy.citations.map((citation) => citationData(context, citation))),
    isBasedOn: policy.sources.map(({ id }) => reference("source", id)),
    hasPart: someOf([
      ...policy.measures.map((measure) => measureData(context, policy, measure)),
      ...policy.goals.map((goal) => goalData(context, policy, goal)),
    ]),
  };
}

function citationData({ language }: PageContext, { title, documentNumber, policy }: Citation): Data {
  const name = title ?? policy?.title;
  return {
    ...(policy ? reference("policy", policy.id) : {}),
    "@type": "Legislation",
    name: name === undefined ? undefined : textIn(name, language),
    legislationIdentifier: documentNumber ?? undefined,
  };
}

const partReference = (policyId: string, id: string): Data => ({
  "@id": `${entityAddress("policy", policyId)}#${partOf(id, policyId) ?? ""}`,
});

function measureData(context: PageContext, { id }: PolicyAnswer, measure: Measure): Data {
  return {
    ...partReference(id, measure.id),
    "@type": "CreativeWork",
    position: measure.ordinal,
    genre: measure.instrument,
    text: textIn(measure.text, context.language),
    keywords: someOf(measure.domains.map(domainIn(context))),
    audience: someOf(measure.targetGroups.map(namedIn(context, "Audience"))),
    mentions: someOf([
      ...measure.responsibleOrganizations.map(namedIn(context, "Organization")),
      ...measure.amounts.map(amountData),
    ]),
  };
}

const comparatorOf: Readonly<Record<string, string>> = { CEILING: "AT_MOST", FLOOR: "AT_LEAST", THRESHOLD: "AT_LEAST" };

function amountData(amount: Amount): Data {
  const comparator = amount.upperValue === null ? (comparatorOf[amount.role] ?? "EXACTLY") : "BETWEEN";
  return { ...quantity(amount, comparator), additionalProperty: property("role", amount.role) };
}

function goalData(context: PageContext, { id }: PolicyAnswer, goal: Goal): Data {
  const { deadline, baselineValue, baselineYear, subject, comparator } = goal;
  const optional = (name: string, value: unknown) => (value === null ? [] : [property(name, value)]);
  return {
    ...partReference(id, goal.id),
    "@type": "CreativeWork",
    position: goal.ordinal,
    name: textIn(goal.label, context.language),
    keywords: subject ? [domainIn(context)(subject)] : undefined,
    about: {
      ...quantity(goal, comparator),
      name: textIn(goal.label, context.language),
      additionalProperty: [
        property("indicator", goal.indicator),
        property("comparator", comparator),
        property("valueKind", goal.valueKind),
        ...optional("deadline", deadline),
        ...optional("baselineValue", baselineValue),
        ...optional("baselineYear", baselineYear),
      ],
    },
  };
}

/** A value of the policy's own property; a node by its address if it has one. */
function valueOf(policy: PolicyAnswer, about: string, node: { readonly id: string } | null): unknown {
  if (!node) return (policy as unknown as Readonly<Record<string, unknown>>)[about] ?? undefined;
  if (about === "region") return reference("region", node.id);
  if (about === "domains" || about === "subjects") return reference("domain", node.id);
  return node.id;
}

/** Each statement that is not about a list of records: those have passages of their own. */
function annotations(context: PageContext, policy: PolicyAnswer): readonly Data[] {
  const about = reference("policy", policy.id);
  const stated = policy.statements
    .filter(({ about: field }) => !["citations", "amounts"].includes(field))
    .map(({ about: field, node, evidence }) => {
      const isPart = node !== null && (field === "measures" || field === "goals");
      const body = isPart ? partReference(policy.id, node.id) : property(field, valueOf(policy, field, node));
      return { ...annotation(evidence, body), about };
    });
  const amounts = policy.measures.flatMap((measure) =>
    measure.amounts.map((amount) => ({
      ...annotation(amount.evidence, amountData(amount)),
      about: partReference(policy.id, measure.id),
    })),
  );
  const cited = policy.citations.map((citation) => ({
    ...annotation(citation.evidence, [{ ...citationData(context, citation) }, property("relation", citation.relation)]),
    about,
  }));
  return [...stated, ...amounts, ...cited];
}
