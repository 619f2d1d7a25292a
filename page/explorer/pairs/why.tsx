import { Answered } from "../frame/answered";
import { PairWhyDocument, type PairWhyQuery } from "../documents";
import { useInterface } from "../messages/messages";
import { domainsBelow, TargetingWords } from "../parts/targeting-words";
import { useAnswer } from "../request/use-answer";

type SharedDomain = PairWhyQuery["sharedDomains"][number];
type PairPolicy = PairWhyQuery["policies"]["nodes"][number];

function Side({ policies, domain }: { readonly policies: readonly PairPolicy[]; readonly domain: SharedDomain }) {
  const domains = domainsBelow(domain);
  return (
    <div>
      {policies.map((policy) => (
        <TargetingWords
          key={policy.id}
          policy={policy}
          measures={policy.measures.filter((measure) => measure.domains.some(({ id }) => domains.has(id)))}
          domains={domains}
        />
      ))}
    </div>
  );
}

/** For each domain that two regions share, the words of each in a column of its own. */
export function Why({ pair }: { readonly pair: readonly [string, string] }) {
  const { messages, language, script } = useInterface();
  const answer = useAnswer(PairWhyDocument, { pair: [...pair], language, script }, { stays: false });
  return (
    <Answered answer={answer}>
      {(data) => {
        const nameOf = (id: string) => data.regions.nodes.find((region) => region.id === id)?.fullName ?? id;
        const policiesOf = (id: string) =>
          data.policies.nodes.filter(({ regions }) => regions.some((each) => each.id === id));
        return data.sharedDomains.map((domain) => (
          <section key={domain.id} className="why" aria-label={domain.name}>
            <h3>{domain.name}</h3>
            <div className="columns">
              {pair.map((id) => (
                <section key={id} aria-label={messages.cellTitle(nameOf(id), domain.name)}>
                  <h4>{nameOf(id)}</h4>
                  <Side policies={policiesOf(id)} domain={domain} />
                </section>
              ))}
            </div>
          </section>
        ));
      }}
    </Answered>
  );
}
