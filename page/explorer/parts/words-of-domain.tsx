import { Answered } from "../frame/answered";
import { EmptyState } from "../frame/states";
import { type PolicyWhere, WordsOfDomainDocument, type WordsOfDomainQuery } from "../documents";
import { useInterface } from "../messages/messages";
import { useAnswer } from "../request/use-answer";
import { writtenNumber } from "./format";
import { Passage } from "./passage";
import { PolicyLine } from "./policy-line";

type WordsPolicy = WordsOfDomainQuery["policies"]["nodes"][number];

interface Tree {
  readonly id: string;
  readonly narrower?: readonly Tree[];
}

const idsOf = (tree: Tree): readonly string[] => [tree.id, ...(tree.narrower ?? []).flatMap(idsOf)];

/** The passages by which one policy targets a domain or one below it: its measures, then what it says outside them. */
function PolicyWords({ policy, domains }: { readonly policy: WordsPolicy; readonly domains: ReadonlySet<string> }) {
  const { messages } = useInterface();
  const { id, title, measures } = policy;
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
  return (
    <PolicyLine policy={policy}>
      {measures.map((measure) => (
        <Passage key={measure.id} evidence={measure.evidence} policy={{ id, title }}>
          {messages.throughMeasure}: {measure.text} · {messages.instruments[measure.instrument]}
        </Passage>
      ))}
      {own.map(({ domain, evidence }) => (
        <Passage
          key={`${evidence.source.id}-${evidence.start}-${domain.id}`}
          evidence={evidence}
          policy={{ id, title }}
        >
          {messages.throughPolicy}: {domain.name}
        </Passage>
      ))}
    </PolicyLine>
  );
}

/** The policies that a filter selects and that target a domain, with their words: what makes a number of a picture. */
export function WordsOfDomain({ where, domain }: { readonly where: PolicyWhere; readonly domain: string }) {
  const { messages, language, script, tag } = useInterface();
  const variables = {
    where: { and: [where, { domains: { some: { within: domain } } }] },
    domain,
    language,
    script,
  };
  const answer = useAnswer(WordsOfDomainDocument, variables, { stays: false });
  return (
    <Answered answer={answer}>
      {(data) => {
        const { nodes, totalCount } = data.policies;
        const domains = new Set(data.domain ? idsOf(data.domain) : [domain]);
        const measures = nodes.reduce((sum, policy) => sum + policy.measures.length, 0);
        if (nodes.length === 0) return <EmptyState />;
        return (
          <>
            <p className="hint">
              {messages.policyCount(writtenNumber(tag, totalCount), totalCount)} ·{" "}
              {messages.measureCount(writtenNumber(tag, measures), measures)}
            </p>
            {nodes.map((policy) => (
              <section key={policy.id} className="drawer-policy">
                <PolicyWords policy={policy} domains={domains} />
              </section>
            ))}
          </>
        );
      }}
    </Answered>
  );
}
