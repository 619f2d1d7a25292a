import type { Evidence, PolicyFacts, StatedField, StatedLink, Statement } from "./facts";

type Pointers = Omit<PolicyFacts, "statements">;

/** Every fact of a policy that points to a node, one row for each passage. The caller adds the facts about values. */
export function linkStatements(policy: Pointers): readonly Statement[] {
  return [
    ...rows("region", [policy.region]),
    ...rows("issuers", policy.issuers),
    ...rows("organizations", policy.organizations),
    ...rows("technologies", policy.technologies),
    ...rows("domains", policy.domains),
    ...policy.measures.flatMap((measure) => rows("domains", measure.domains)),
    ...rows("measures", policy.measures),
    ...rows("goals", policy.goals),
  ];
}

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

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
