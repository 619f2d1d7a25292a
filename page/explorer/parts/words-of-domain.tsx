import { Answered } from "../frame/answered";
import { EmptyState } from "../frame/states";
import { type PolicyWhere, WordsOfDomainDocument } from "../documents";
import { useInterface } from "../messages/messages";
import { useAnswer } from "../request/use-answer";
import { writtenNumber } from "./format";
import { domainsBelow, TargetingWords } from "./targeting-words";

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
        const domains = data.domain ? domainsBelow(data.domain) : new Set([domain]);
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
                <TargetingWords policy={policy} measures={policy.measures} domains={domains} />
              </section>
            ))}
          </>
        );
      }}
    </Answered>
  );
}
