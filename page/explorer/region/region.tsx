import { hrefOf } from "../address/address";
import { Link } from "../address/link";
import { text, useParameters } from "../address/parameters";
import { type PolicyWhere, RegionViewDocument, type RegionViewQuery } from "../documents";
import { Answered } from "../frame/answered";
import { UnknownState } from "../frame/states";
import { View } from "../frame/view";
import { useInterface } from "../messages/messages";
import { Bars } from "../parts/bars";
import { Chip, DomainChips } from "../parts/chip";
import { Drawer } from "../parts/drawer";
import { writtenNumber } from "../parts/format";
import { GoalLine } from "../parts/goal-line";
import { PolicyLine } from "../parts/policy-line";
import { WordsOfDomain } from "../parts/words-of-domain";
import { Similarity } from "../pairs/similarity";
import { useAnswer } from "../request/use-answer";

const parameters = { domain: text(), gap: text() };

type ReadRegion = NonNullable<RegionViewQuery["region"]>;

function Gaps({ region }: { readonly region: ReadRegion }) {
  const { messages } = useInterface();
  const { href } = useParameters(parameters);
  if (region.domainGaps.length === 0) return null;
  return (
    <section>
      <h2>{messages.gaps}</h2>
      <p className="hint">{messages.gapsLead}</p>
      <ul className="plain">
        {region.domainGaps.map(({ domain, peers }) => (
          <li key={domain.id}>
            <Chip href={href({ gap: domain.id, domain: "" })}>{domain.name}</Chip>{" "}
            <span className="hint">{peers.map(({ name }) => name).join(", ")}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Similar({ region }: { readonly region: ReadRegion }) {
  const { messages } = useInterface();
  if (region.similarRegions.length === 0) return null;
  return (
    <section>
      <h2>{messages.similar}</h2>
      <ul className="plain">
        {region.similarRegions.map(({ region: other, similarity, sharedDomains }) => (
          <li key={other.id}>
            <Link href={hrefOf(["pairs"], { region: region.id, pair: `${region.id}~${other.id}` })}>
              {other.fullName}
            </Link>{" "}
            <Similarity shared={sharedDomains.length} similarity={similarity} metric="JACCARD" />
            <DomainChips domains={sharedDomains} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What one of the region's domains, or one of its gaps, rests on. */
function Words({ region }: { readonly region: ReadRegion }) {
  const { messages } = useInterface();
  const { values, change } = useParameters(parameters);
  const gap = region.domainGaps.find(({ domain }) => domain.id === values.gap);
  const key = values.domain || values.gap;
  if (!key) return null;
  const name = gap?.domain.name ?? region.policies.facets.byDomain.find(({ domain }) => domain.id === key)?.domain.name;
  const where: PolicyWhere = gap
    ? { or: gap.peers.map(({ id }) => ({ region: { within: id } })) }
    : { region: { within: region.id } };
  return (
    <Drawer
      key={key}
      title={messages.cellTitle(region.fullName, name ?? key)}
      onClose={() => change({ domain: "", gap: "" })}
    >
      {gap && <p className="hint">{messages.gapDrawer}</p>}
      <WordsOfDomain where={where} domain={key} />
    </Drawer>
  );
}

/** One region: where it lies, what it does, and how it compares. */
export default function Region({ id }: { readonly id: string }) {
  const { messages, language, tag } = useInterface();
  const { values, change } = useParameters(parameters);
  const variables = { id, language };
  const answer = useAnswer(RegionViewDocument, variables);
  return (
    <Answered answer={answer} isWhole>
      {({ region, goals, organizations }) => {
        if (!region) return <UnknownState text={messages.unknownText(messages.region, id)} />;
        const { policies, children } = region;
        return (
          <View
            title={region.fullName}
            kicker={`${messages.region} · ${messages.levelOf[region.level]}`}
            data={{
              document: RegionViewDocument,
              variables,
              saved: { name: "one-region", parameters: { region: id } },
            }}
            lead={
              <>
                <p className="meta">
                  {region.ancestors.map((ancestor) => (
                    <Chip key={ancestor.id} href={hrefOf(["region", ancestor.id])}>
                      {ancestor.name}
                    </Chip>
                  ))}
                  {region.aliases.length > 0 && (
                    <span>
                      {messages.aliases}: {region.aliases.join(", ")}
                    </span>
                  )}
                </p>
                {children.totalCount > 0 && (
                  <p className="meta">
                    <span>{messages.partsOf}</span>
                    {children.nodes.map((child) => (
                      <Chip key={child.id} href={hrefOf(["region", child.id])}>
                        {child.name}
                      </Chip>
                    ))}
                  </p>
                )}
              </>
            }
          >
            <div className="entity-columns">
              <section>
                <h2>{messages.policyCount(writtenNumber(tag, policies.totalCount), policies.totalCount)}</h2>
                {policies.nodes.map((policy) => (
                  <PolicyLine key={policy.id} policy={policy} />
                ))}
                {goals.nodes.length > 0 && (
                  <section>
                    <h2>{messages.goals}</h2>
                    <ul className="plain">
                      {goals.nodes.map((goal) => (
                        <GoalLine key={goal.id} goal={goal} />
                      ))}
                    </ul>
                  </section>
                )}
              </section>
              <aside aria-label={messages.domains}>
                <Bars
                  title={messages.domains}
                  bars={policies.facets.byDomain.map(({ domain, policies: count }) => ({
                    key: domain.id,
                    name: domain.name,
                    count,
                  }))}
                  chosen={values.domain || undefined}
                  onChoose={(domain = "") => change({ domain, gap: "" })}
                />
                <Gaps region={region} />
                <Similar region={region} />
                {organizations.nodes.length > 0 && (
                  <section>
                    <h2>{messages.organizations}</h2>
                    <ul className="plain">
                      {organizations.nodes.map(({ id: organization, name }) => (
                        <li key={organization}>{name}</li>
                      ))}
                    </ul>
                  </section>
                )}
              </aside>
            </div>
            <Words region={region} />
          </View>
        );
      }}
    </Answered>
  );
}
