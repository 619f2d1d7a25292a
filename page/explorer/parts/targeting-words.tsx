import type { DomainsBelowFragment, MeasureWordsFragment, PolicyLineFragment, TargetingsFragment } from "../documents";
import { useInterface } from "../messages/messages";
import { Passage } from "./passage";
import { PolicyLine } from "./policy-line";

interface Tree {
  readonly id: string;
  readonly narrower?: readonly Tree[];
}

const idsOf = (tree: Tree): readonly string[] => [tree.id, ...(tree.narrower ?? []).flatMap(idsOf)];

/** The ids of a domain and of all below it. */
export const domainsBelow = (domain: DomainsBelowFragment): ReadonlySet<string> => new Set(idsOf(domain));

interface TargetingWordsProps {
  readonly policy: PolicyLineFragment & TargetingsFragment;
  /** Those measures of the policy that target one of the domains. */
  readonly measures: readonly MeasureWordsFragment[];
  readonly domains: ReadonlySet<string>;
}

/** The passages by which a policy targets one of some domains: its measures, then what it says outside them. */
export function TargetingWords({ policy, measures, domains }: TargetingWordsProps) {
  const { messages } = useInterface();
  const own = policy.targetings.filter(
    ({ domain, evidence }) =>
      domains.has(domain.id) &&
      !measures.some(
        (measure) =>
          measure.evidence.source.id === evidence.source.id &&
          measure.evidence.start <= evidence.start &&
          evidence.end <= measure.evidence.end,
      ),
  );
  if (measures.length + own.length === 0) return null;
  return (
    <PolicyLine policy={policy}>
      {measures.map(({ id, evidence, text, instrument }) => (
        <Passage key={id} evidence={evidence} policy={policy}>
          {messages.throughMeasure}: {text} · {messages.instruments[instrument]}
        </Passage>
      ))}
      {own.map(({ domain: { id, name }, evidence }) => (
        <Passage key={`${evidence.source.id}-${evidence.start}-${id}`} evidence={evidence} policy={policy}>
          {messages.throughPolicy}: {name}
        </Passage>
      ))}
    </PolicyLine>
  );
}
