import type { DraftedEntry } from "./draft";
import type { DraftedFact, DraftedField, GoalValue, Reference } from "./fact";
import type { Span } from "../text/span";

type Input = Record<string, unknown>;

const single: readonly DraftedField[] = [
  ...(["title", "kind", "stage", "publishedOn", "effectiveOn", "expiresOn", "periodStart", "periodEnd"] as const),
  "issuerCount",
];
const references = ["regions", "subjects", "issuers", "organizations", "technologies", "domains"] as const;

/**
 * A drafted entry in the form of a PolicyInput, with offsets and words as evidence. What is only offered is left out. A policy
 * may lack fields that an import requires: `open` of the entry names them.
 */
export function policyInputOf(id: string, source: string, { start, end, facts }: DraftedEntry): Input {
  const written = facts.filter(({ offered }) => !offered);
  const of = (field: DraftedField) => written.filter((fact) => fact.field === field);
  const input: Input = { id, source, entry: [{ start, end }] };
  for (const field of single) {
    const [fact] = of(field);
    if (!fact) continue;
    input[field] = fact.value;
    if (!fact.unstated) input[`${field}Evidence`] = [evidenceOf(fact)];
  }
  const numbers = of("documentNumbers");
  if (numbers.length > 0) {
    input["documentNumbers"] = numbers.map(({ value }) => value);
    input["documentNumbersEvidence"] = numbers.map(evidenceOf);
  }
  const measures = of("measures");
  const ofMeasure = (fact: DraftedFact) => measures.some((measure) => isInside(fact, measure));
  for (const field of references) {
    const stated = of(field).filter((fact) => field !== "domains" || !ofMeasure(fact));
    if (stated.length > 0) input[field] = referencesOf(stated);
  }
  const citations = of("citations");
  if (citations.length > 0)
    input["citations"] = citations.map((fact) => ({ ...present(fact.value as object), evidence: [evidenceOf(fact)] }));
  if (measures.length > 0) input["measures"] = measures.map((measure) => measureOf(measure, written));
  const goals = of("goals");
  if (goals.length > 0) input["goals"] = goals.map(goalOf);
  return input;
}

const isInside = (one: Span, around: Span) => around.start <= one.start && one.end <= around.end;

const evidenceOf = ({ start, end, quote }: Span & { readonly quote: string }) => ({ start, end, quote });

/** Without what is null. */
const present = (value: object) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== null && one !== undefined));

/** One reference for each node, with all passages that name it. */
function referencesOf(facts: readonly DraftedFact[]): readonly Input[] {
  const byName = new Map<string, DraftedFact[]>();
  for (const fact of facts) {
    const { id, name } = fact.value as Reference;
    byName.set(id ?? name, [...(byName.get(id ?? name) ?? []), fact]);
  }
  return [...byName.values()].map((same) => {
    const { id, name } = same[0]?.value as Reference;
    return { ...(id === undefined ? { name } : { id }), evidence: same.map(evidenceOf) };
  });
}

function measureOf(measure: DraftedFact, facts: readonly DraftedFact[]): Input {
  const within = (field: DraftedField) => facts.filter((fact) => fact.field === field && isInside(fact, measure));
  const [domains, groups, amounts] = [within("domains"), within("targetGroups"), within("amounts")];
  return {
    instrument: measure.instrument,
    evidence: [evidenceOf(measure)],
    ...(domains.length > 0 && { domains: referencesOf(domains) }),
    ...(groups.length > 0 && { targetGroups: referencesOf(groups) }),
    ...(amounts.length > 0 && {
      amounts: amounts.map((fact) => ({ ...present(fact.value as object), evidence: [evidenceOf(fact)] })),
    }),
  };
}

function goalOf(goal: DraftedFact): Input {
  const { indicator, ...value } = goal.value as GoalValue;
  return {
    indicator: indicator ?? UNNAMED,
    label: goal.label ?? goal.quote,
    ...present(value),
    evidence: [evidenceOf(goal)],
    ...(goal.deadlineAt && { deadlineEvidence: [goal.deadlineAt] }),
  };
}

/** The indicator of a goal whose words name none of the list: a reviewer writes it. */
const UNNAMED = "OTHER";
