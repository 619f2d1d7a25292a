import type { LastChange, Measure, PolicyAnswer, Citation, Goal } from "../answers";
import { partOf } from "../addresses";
import { html, type Html } from "../html";
import { policyData } from "../linked-data/policy-data";
import { termOf } from "../messages/messages";
import type { PageContent, PageContext } from "../page-context";
import { StatedPassages } from "../passages";
import { writeDate, writeQuantity } from "../quantities";
import { article, fact, facts, lastChange, publication, counted, section, someNames, unordered } from "./parts";

/** The page of a policy: each fact with the words that state it, its measures, goals, citations and sources. */
export function policyPage(context: PageContext, policy: PolicyAnswer, change: LastChange | undefined): PageContent {
  const { messages, language } = context;
  const { headings } = messages;
  const day = writeDate(policy.publishedOn, language, policy.publishedOnPrecision);
  return {
    title: policy.title,
    description:
      policy.summary ??
      messages.describePolicy({
        regions: someNames(
          context,
          policy.regions.map(({ fullName }) => fullName),
        ),
        day,
        measures: policy.measures.length,
        goals: policy.goals.length,
        domains: someNames(
          context,
          policy.domains.map(({ name }) => name),
        ),
      }),
    body: article(context, policy.regions.map(context.region), context.text(policy.title), [
      ...notes(context, policy),
      policy.summary === null
        ? html``
        : html`<p>${context.text(policy.summary)} <small>${messages.editorial}</small></p>`,
      section(headings.facts, facts(ownFacts(context, policy))),
      section(
        headings.goals,
        orderedList(policy, policy.goals, (goal) => goalLine(context, goal)),
      ),
      section(
        headings.measures,
        orderedList(policy, policy.measures, (measure) => measureLine(context, measure)),
      ),
      section(headings.citations, unordered(policy.citations.map((citation) => citationLine(context, citation)))),
      section(counted(context, headings.citedBy, policy.citedBy), unordered(policy.citedBy.nodes.map(context.policy))),
      section(headings.sources, unordered(policy.sources.map((source) => sourceLine(context, source)))),
      lastChange(context, change),
    ]),
    linkedData: policyData(context, policy, change),
  };
}

/** What holds for the whole policy: that it was replaced, repealed or has expired, and that its source was not checked. */
function notes({ messages, language, today, policy: link }: PageContext, policy: PolicyAnswer): Html[] {
  const { amendedBy, amendedOn, amends, repealedOn, expiresOn, standing } = policy;
  const lines: Html[] = [];
  if (amendedBy && amendedOn !== null)
    lines.push(html`${messages.amendedBy(writeDate(amendedOn, language))}${messages.colon}${link(amendedBy)}`);
  if (repealedOn !== null) lines.push(html`${messages.repealed(writeDate(repealedOn, language))}`);
  if (expiresOn !== null && expiresOn < today) lines.push(html`${messages.expired(writeDate(expiresOn, language))}`);
  if (standing === "UNVERIFIED") lines.push(html`${messages.unverified}`);
  if (amends) lines.push(html`${messages.amends}${messages.colon}${link(amends)}`);
  return lines.map((line) => html`<p class="note">${line}</p>`);
}

function ownFacts(context: PageContext, policy: PolicyAnswer): Html[] {
  const { messages, language } = context;
  const { fields } = messages;
  const passages = new StatedPassages(policy.statements);
  const { documentNumbers, periodStart, periodEnd, unnamedIssuers } = policy;
  const issuers = new Set(policy.issuers.map(({ id }) => id));
  const day = (label: string, about: "effectiveOn" | "expiresOn") => {
    const value = policy[about];
    return value === null ? [] : [fact(context, label, html`${writeDate(value, language)}`, passages.of(about))];
  };
  const nodes = <Node extends { readonly id: string }>(
    label: string,
    about: string,
    values: readonly Node[],
    link: (node: Node) => Html,
  ) => values.map((node) => fact(context, label, link(node), passages.of(about, node.id)));
  const name = ({ name: text }: { readonly name: string }) => context.text(text);
  return [
    fact(context, fields.title, context.text(policy.title), passages.of("title")),
    fact(context, fields.kind, html`${termOf(messages.kinds, policy.kind)}`, passages.of("kind")),
    fact(context, fields.stage, html`${termOf(messages.stages, policy.stage)}`, passages.of("stage")),
    fact(context, fields.publishedOn, publication(context, policy), passages.of("publishedOn")),
    ...day(fields.effectiveOn, "effectiveOn"),
    ...day(fields.expiresOn, "expiresOn"),
    ...(documentNumbers.length === 0
      ? []
      : [
          fact(
            context,
            fields.documentNumbers,
            context.list(documentNumbers.map((number) => html`${number}`)),
            passages.of("documentNumbers"),
          ),
        ]),
    ...(periodStart === null && periodEnd === null
      ? []
      : [
          fact(context, fields.period, html`${messages.period(String(periodStart ?? "…"), String(periodEnd ?? "…"))}`, [
            ...passages.of("periodStart"),
            ...passages.of("periodEnd"),
          ]),
        ]),
    ...nodes(fields.region, "region", policy.regions, context.region),
    ...nodes(fields.issuers, "issuers", policy.issuers, name),
    ...(unnamedIssuers === 0
      ? []
      : [fact(context, fields.issuers, html`${messages.furtherIssuers(unnamedIssuers)}`, passages.of("issuerCount"))]),
    ...nodes(
      fields.organizations,
      "organizations",
      policy.organizations.filter(({ id }) => !issuers.has(id)),
      name,
    ),
    ...nodes(fields.subjects, "subjects", policy.subjects, context.domain),
    ...nodes(fields.domains, "domains", policy.domains, context.domain),
    ...nodes(fields.technologies, "technologies", policy.technologies, name),
    fact(context, fields.standing, html`${termOf(messages.standings, policy.standing)}`),
  ];
}

interface Part {
  readonly id: string;
  readonly ordinal: number;
}

function orderedList<Each extends Part>(
  policy: PolicyAnswer,
  parts: readonly Each[],
  line: (part: Each) => Html,
): Html[] {
  if (parts.length === 0) return [];
  return [
    html`<ol>
      ${parts.map(
        (part) => html`<li id="${partOf(part.id, policy.id) ?? part.id}" value="${part.ordinal}">${line(part)}</li>`,
      )}
    </ol>`,
  ];
}

function measureLine(context: PageContext, measure: Measure): Html {
  const { messages } = context;
  const { fields } = messages;
  const names = (label: string, entries: readonly Html[]) =>
    entries.length === 0 ? "" : html`; ${label}${messages.colon}${context.list(entries)}`;
  const amounts = measure.amounts.map(
    (amount) =>
      html`${termOf(messages.roles, amount.role)} ${writeQuantity(amount, context.language)}
      ${context.quotation(amount.evidence)}`,
  );
  return html`${context.text(measure.text)} ${context.quotation(measure.evidence)}<br /><small
      >${termOf(
        messages.instruments,
        measure.instrument,
      )}${names(fields.domains, measure.domains.map(context.domain))}${names(
        fields.targetGroups,
        measure.targetGroups.map(({ name }) => context.text(name)),
      )}${names(
        fields.responsible,
        measure.responsibleOrganizations.map(({ name }) => context.text(name)),
      )}${names(fields.amounts, amounts)}</small
    >`;
}

function goalLine(context: PageContext, goal: Goal): Html {
  const { messages, language } = context;
  const { comparator, valueKind, deadline, baselineValue, baselineYear, subject, unitName } = goal;
  const compare = messages.comparators[comparator] ?? ((value: string) => value);
  const baseline =
    baselineValue === null
      ? ""
      : messages.baseline(writeQuantity({ value: baselineValue, upperValue: null, unitName }, language), baselineYear);
  const details = [
    termOf(messages.valueKinds, valueKind),
    deadline === null ? "" : messages.deadline(deadline),
    baseline,
  ]
    .filter((detail) => detail !== "")
    .map((detail) => html`${messages.comma}${detail}`);
  return html`${context.text(goal.label)}${messages.colon}<strong>${compare(writeQuantity(goal, language))}</strong>${details}${
    subject ? html` (${context.domain(subject)})` : ""
  }
  ${context.quotation(goal.evidence)}`;
}

function citationLine(context: PageContext, { relation, title, documentNumber, policy, evidence }: Citation): Html {
  const name = title ?? documentNumber ?? "";
  const shown = policy ? context.link("policy", policy.id, title ?? policy.title) : context.text(name);
  const number = documentNumber !== null && title !== null ? html` ${documentNumber}` : "";
  return html`${termOf(context.messages.relations, relation)}${context.messages.colon}${shown}${number}
  ${context.quotation(evidence)}`;
}

function sourceLine(
  context: PageContext,
  { id, title, publisher, publishedOn, url, standing }: PolicyAnswer["sources"][number],
): Html {
  const { messages, language } = context;
  const details = [
    ...(publisher === null ? [] : [context.text(publisher)]),
    ...(publishedOn === null ? [] : [html`${writeDate(publishedOn, language)}`]),
    html`${termOf(messages.standings, standing)}`,
    ...(url === null ? [] : [html`<a href="${url}" rel="external">${url}</a>`]),
  ];
  return html`${context.link("source", id, title)} <small>${context.list(details)}</small>`;
}
