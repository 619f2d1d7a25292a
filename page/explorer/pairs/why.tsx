import { Answered } from "../frame/answered";
import { PairWhyDocument, type PairWhyQuery } from "../documents";
import { useInterface } from "../messages/messages";
import { Passage } from "../parts/passage";
import { PolicyLine } from "../parts/policy-line";
import { useAnswer } from "../request/use-answer";

type SharedDomain = PairWhyQuery["sharedDomains"][number];
type PairPolicy = PairWhyQuery["policies"]["nodes"][number];

interface Tree {
  readonly id: string;
  readonly narrower?: readonly Tree[];
}

const idsOf = (tree: Tree): readonly string[] => [tree.id, ...(tree.narrower ?? []).flatMap(idsOf)];

/** The words by which one policy targets a domain: those of its measures, and what it says outside them. */
function passagesOf(policy: PairPolicy, domains: ReadonlySet<string>) {
  const measures = policy.measures.filter((measure) => measure.domains.some(({ id }) => domains.has(id)));
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
  return { measures, own };
}

function Side({ policies, domain }: { readonly policies: readonly PairPolicy[]; readonly domain: SharedDomain }) {
  const { messages } = useInterface();
  const domains = new Set(idsOf(domain));
  return (
    <div>
      {policies.map((policy) => {
        const { measures, own } = passagesOf(policy, domains);
        if (measures.length + own.length === 0) return null;
        return (
          <PolicyLine key={policy.id} policy={policy}>
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
      })}
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
