import { canonicalPolicy } from "../../facts/canonical-policy";
import type { Evidence, PolicyFacts } from "../../facts/facts";
import { policyFields } from "../../facts/policy-fields";
import { mergeFields } from "./merge-fields";
import { mergeGoals } from "./merge-goals";
import { mergeMeasures } from "./merge-measures";
import { conflict, type Merging } from "./merging";

export interface Merged extends Merging {
  readonly facts: PolicyFacts;
}

const evidenceOf = ({ statements }: PolicyFacts, field: string): readonly Evidence[] =>
  statements.filter(({ about, node }) => about === field && node === null).map(({ evidence }) => evidence);

const recordOf = (facts: PolicyFacts) => ({ facts, evidenceOf: (field: string) => evidenceOf(facts, field) });

/**
 * What two policies with one id state together; the source of the first one stays its source. The merge adds and removes
 * nothing. A value that both state must be the same. An editorial text stays as it was first. Links, measures and goals are
 * those of both, with the passages of both. If there is a conflict, the facts must not be used.
 */
export function mergePolicies(before: PolicyFacts, added: PolicyFacts): Merged {
  const merging: Merging = { conflicts: [], warnings: [] };
  const facts = canonicalPolicy({
    id: before.id,
    source: before.source,
    entries: mergeEntries(merging, before.entries, added.entries),
    ...mergeFields(merging, policyFields, "", recordOf(before), recordOf(added)),
    measures: mergeMeasures(merging, before.measures, added.measures),
    goals: mergeGoals(merging, before, added),
    statements: [...before.statements, ...added.statements],
  });
  refuseReversed(merging, facts, "periodStart", "periodEnd");
  refuseReversed(merging, facts, "effectiveOn", "expiresOn");
  return { ...merging, facts };
}

/** A term of two sources, each of which states one end, may end before it begins. */
function refuseReversed<Field extends "periodStart" | "periodEnd" | "effectiveOn" | "expiresOn">(
  merging: Merging,
  facts: PolicyFacts,
  from: Field,
  to: Field,
): void {
  const [start, end] = [facts[from], facts[to]];
  if (start === null || end === null || start <= end) return;
  conflict(merging, to, { value: start, by: evidenceOf(facts, from) }, { value: end, by: evidenceOf(facts, to) });
}

/** The part of each source. Of one source, both must name the same part, unless one of them names none. */
function mergeEntries(merging: Merging, before: readonly Evidence[], added: readonly Evidence[]): readonly Evidence[] {
  const others = added.filter((entry) => {
    const known = before.find(({ source }) => source === entry.source);
    if (!known) return true;
    const stated = ({ start, end }: Evidence) => ({ value: { start, end }, by: [known] });
    if (known.start !== entry.start || known.end !== entry.end)
      conflict(merging, "entry", stated(known), stated(entry));
    return false;
  });
  return [...before, ...others];
}
