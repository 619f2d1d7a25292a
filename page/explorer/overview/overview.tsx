import { oneOf, text, useParameters, wholeNumber } from "../address/parameters";
import { OverviewDocument, type OverviewQuery, type PolicyKind, type PolicyWhere } from "../documents";
import { Answered } from "../frame/answered";
import { EmptyState } from "../frame/states";
import { View } from "../frame/view";
import { type Interface, useInterface } from "../messages/messages";
import { Bars } from "../parts/bars";
import { writtenDate, writtenNumber } from "../parts/format";
import { Months } from "../parts/months";
import { Passage } from "../parts/passage";
import { PolicyLine } from "../parts/policy-line";
import { useAnswer } from "../request/use-answer";
import { Changes } from "./changes";
import { lastVisit } from "./last-visit";

type ListedPolicy = OverviewQuery["policies"]["nodes"][number];
type ListedStatement = NonNullable<ListedPolicy["statements"]>[number];

const kinds: readonly PolicyKind[] = [
  ...(["DEVELOPMENT_PLAN", "ACTION_PLAN", "SUPPORT_POLICY", "NOTICE", "EVENT", "LAW", "RULE", "OPINION"] as const),
  ...(["GUIDE", "DECISION", "REPORT", "OTHER"] as const),
];

const parameters = {
  kind: oneOf(["", ...kinds], ""),
  month: text(),
  domain: text(),
  province: text(),
  first: wholeNumber(20, 1, 200),
};

type Filters = ReturnType<typeof useParameters<typeof parameters>>["values"];

/** The last day of a month such as 2023-02. */
function lastDayOf(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

function whereOf({ kind, month, domain, province }: Filters): PolicyWhere {
  return {
    ...(kind ? { kind: { eq: kind } } : {}),
    ...(/^\d{4}-\d\d$/.test(month)
      ? {
          publishedOn: { gte: `${month}-01`, lte: lastDayOf(month) },
          publishedOnPrecision: { in: ["DAY", "MONTH"] },
        }
      : {}),
    ...(domain ? { domains: { some: { id: { eq: domain } } } } : {}),
    ...(province ? { region: { within: province } } : {}),
  };
}

/** The statements because of which a policy is in a filtered list. */
function reasons({ kind, month, domain, province }: Filters, statements: readonly ListedStatement[]) {
  return statements.filter(
    ({ about, node }) =>
      (kind && about === "kind") ||
      (month && about === "publishedOn") ||
      (domain && about === "domains" && node?.id === domain) ||
      (province && about === "region"),
  );
}

function Reasons({ policy, filters }: { readonly policy: ListedPolicy; readonly filters: Filters }) {
  const { messages } = useInterface();
  const labels = messages.abouts as Readonly<Record<string, string>>;
  return reasons(filters, policy.statements ?? []).map(({ about, evidence }) => (
    <Passage key={`${about}-${evidence.source.id}-${evidence.start}`} evidence={evidence} policy={policy}>
      {labels[about]}
    </Passage>
  ));
}

function names({ messages }: Interface, kind: PolicyKind) {
  return messages.kinds[kind];
}

/** All policies, counted by what they are, when, for what and where; each bar narrows the list and shows the words for it. */
export default function Overview() {
  const whole = useInterface();
  const { messages, language, script, tag } = whole;
  const { values, change } = useParameters(parameters);
  const isFiltered = Boolean(values.kind || values.month || values.domain || values.province);
  const variables = {
    where: whereOf(values),
    first: values.first,
    language,
    script,
    withWords: isFiltered,
    since: lastVisit ?? null,
    withChanges: lastVisit !== undefined,
  };
  const answer = useAnswer(OverviewDocument, variables);
  return (
    <View
      className="overview"
      title={messages.tagline}
      lead={<p>{messages.overviewLead}</p>}
      data={{ document: OverviewDocument, variables, saved: { name: "newest-policies" } }}
    >
      <Answered answer={answer}>
        {({ policies: { nodes, totalCount, facets }, changes }) => (
          <div className="overview-columns">
            <aside className="facets" aria-label={messages.overview}>
              <Months
                title={messages.byMonth}
                months={facets.byPeriod.map(({ period, policies: count }) => ({ period, count }))}
                chosen={values.month || undefined}
                onChoose={(month = "") => change({ month })}
                note={facets.undated > 0 ? messages.undated(facets.undated) : undefined}
              />
              <Bars
                title={messages.byDomain}
                bars={facets.byDomain.map(({ domain: { id, name }, policies: count }) => ({ key: id, name, count }))}
                chosen={values.domain || undefined}
                onChoose={(domain = "") => change({ domain })}
              />
              <Bars
                title={messages.byProvince}
                bars={facets.byRegion.map(({ region: { id, name }, policies: count }) => ({ key: id, name, count }))}
                chosen={values.province || undefined}
                onChoose={(province = "") => change({ province })}
              />
              <Bars
                title={messages.byKind}
                bars={facets.byKind.map(({ kind, policies: count }) => ({
                  key: kind,
                  name: names(whole, kind),
                  count,
                }))}
                chosen={values.kind || undefined}
                onChoose={(kind) => change({ kind: kinds.find((each) => each === kind) ?? "" })}
              />
            </aside>
            <section className="policy-list" aria-label={messages.policies}>
              <header>
                <h2>{messages.policyCount(writtenNumber(tag, totalCount), totalCount)}</h2>
                {isFiltered ? (
                  <button type="button" onClick={() => change({ kind: "", month: "", domain: "", province: "" })}>
                    {messages.clear}
                  </button>
                ) : (
                  <span className="hint">{messages.newest}</span>
                )}
              </header>
              {lastVisit && changes && (
                <Changes
                  title={messages.changedSince(writtenDate(whole, lastVisit.slice(0, 10)))}
                  changes={changes.nodes}
                  count={changes.totalCount}
                />
              )}
              {nodes.length === 0 && <EmptyState />}
              {nodes.map((policy) => (
                <PolicyLine key={policy.id} policy={policy}>
                  <Reasons policy={policy} filters={values} />
                </PolicyLine>
              ))}
              {nodes.length < totalCount && nodes.length < 200 && (
                <button
                  type="button"
                  onClick={() => change({ first: Math.min(200, values.first + 20) }, { replace: true })}
                >
                  {messages.showMore}
                </button>
              )}
            </section>
          </div>
        )}
      </Answered>
    </View>
  );
}
