import { hrefOf } from "../address/address";
import { text, useParameters } from "../address/parameters";
import { DomainViewDocument, type DomainViewQuery, type MeasureInstrument } from "../documents";
import { Answered } from "../frame/answered";
import { EmptyState, UnknownState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { Bars } from "../parts/bars";
import { Chip } from "../parts/chip";
import { Drawer } from "../parts/drawer";
import { writtenMonth, writtenNumber } from "../parts/format";
import { Months } from "../parts/months";
import { Passage } from "../parts/passage";
import { PolicyLine } from "../parts/policy-line";
import { WordsOfDomain } from "../parts/words-of-domain";
import { useAnswer } from "../request/use-answer";

const parameters = { region: text(), instrument: text(), month: text() };

type ReadDomain = NonNullable<DomainViewQuery["domain"]>;

function countByInstrument(measures: ReadDomain["measures"]["nodes"]) {
  const counts = new Map<MeasureInstrument, number>();
  for (const { instrument } of measures) counts.set(instrument, (counts.get(instrument) ?? 0) + 1);
  return [...counts];
}

/** The words of what a bar of the domain counts: a region's policies, a month's, or the measures of one instrument. */
function Words({ domain }: { readonly domain: ReadDomain }) {
  const whole = useInterface();
  const { messages } = whole;
  const { values, change } = useParameters(parameters);
  const close = () => change({ region: "", instrument: "", month: "" });
  const { facets } = domain.policies;
  const region = facets.byRegion.find((each) => each.region.id === values.region)?.region;
  if (region) {
    return (
      <Drawer key={region.id} title={messages.cellTitle(region.fullName, domain.name)} onClose={close}>
        <WordsOfDomain where={{ region: { id: { eq: region.id } } }} domain={domain.id} />
      </Drawer>
    );
  }
  if (facets.byPeriod.some(({ period }) => period === values.month)) {
    const [year = 0, month = 1] = values.month.split("-").map(Number);
    const last = new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10);
    return (
      <Drawer
        key={values.month}
        title={messages.cellTitle(writtenMonth(whole, values.month), domain.name)}
        onClose={close}
      >
        <WordsOfDomain
          where={{
            publishedOn: { gte: `${values.month}-01`, lte: last },
            publishedOnPrecision: { in: ["DAY", "MONTH"] },
          }}
          domain={domain.id}
        />
      </Drawer>
    );
  }
  const measures = domain.measures.nodes.filter(({ instrument }) => instrument === values.instrument);
  const [first] = measures;
  if (!first) return null;
  return (
    <Drawer
      key={values.instrument}
      title={messages.cellTitle(domain.name, messages.instruments[first.instrument])}
      onClose={close}
    >
      {measures.map(({ id, text: words, policy, evidence }) => (
        <section key={id} className="drawer-policy">
          <Passage evidence={evidence} policy={policy}>
            {words} · {policy.title}
          </Passage>
        </section>
      ))}
    </Drawer>
  );
}

/** One domain: who targets it, when, and by which measures. */
export default function Domain({ id }: { readonly id: string }) {
  const { messages, language, script, tag } = useInterface();
  const { values, change } = useParameters(parameters);
  const variables = { id, language, script };
  const answer = useAnswer(DomainViewDocument, variables);
  return (
    <Answered answer={answer} isWhole>
      {({ domain }) => {
        if (!domain) return <UnknownState text={messages.unknownText(messages.domain, id)} />;
        const { policies, measures, broader, narrower, aliases } = domain;
        return (
          <View
            title={domain.name}
            kicker={messages.domain}
            data={{
              document: DomainViewDocument,
              variables,
              saved: { name: "regions-by-domain", parameters: { domain: id } },
            }}
            lead={
              <p className="meta">
                {broader && (
                  <>
                    <span>{messages.broader}</span>
                    <Chip href={hrefOf(["domain", broader.id])}>{broader.name}</Chip>
                  </>
                )}
                {narrower.length > 0 && <span>{messages.narrower}</span>}
                {narrower.map((each) => (
                  <Chip key={each.id} href={hrefOf(["domain", each.id])}>
                    {each.name}
                  </Chip>
                ))}
                {aliases.length > 0 && (
                  <span>
                    {messages.aliases}: {aliases.join(", ")}
                  </span>
                )}
              </p>
            }
          >
            <div className="entity-columns">
              <section>
                <h2>{messages.policyCount(writtenNumber(tag, policies.totalCount), policies.totalCount)}</h2>
                {policies.totalCount === 0 && <EmptyState />}
                {policies.nodes.map((policy) => (
                  <PolicyLine key={policy.id} policy={policy} />
                ))}
              </section>
              <aside aria-label={messages.regions}>
                <Bars
                  title={messages.regions}
                  bars={policies.facets.byRegion.map(({ region, policies: count }) => ({
                    key: region.id,
                    name: region.fullName,
                    count,
                  }))}
                  chosen={values.region || undefined}
                  onChoose={(region = "") => change({ region, instrument: "", month: "" })}
                />
                <Bars
                  title={`${messages.byInstrument} · ${writtenNumber(tag, measures.totalCount)}`}
                  bars={countByInstrument(measures.nodes).map(([instrument, count]) => ({
                    key: instrument,
                    name: messages.instruments[instrument],
                    count,
                  }))}
                  chosen={values.instrument || undefined}
                  onChoose={(instrument = "") => change({ instrument, region: "", month: "" })}
                />
                <Months
                  title={messages.overTime}
                  months={policies.facets.byPeriod.map(({ period, policies: count }) => ({ period, count }))}
                  chosen={values.month || undefined}
                  onChoose={(month = "") => change({ month, region: "", instrument: "" })}
                  note={policies.facets.undated > 0 ? messages.undated(policies.facets.undated) : undefined}
                />
              </aside>
            </div>
            <Words domain={domain} />
          </View>
        );
      }}
    </Answered>
  );
}
