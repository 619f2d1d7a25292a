import { partOf } from "../addresses";
import type { Citation, Goal, LastChange, Measure, Named, Passage, PolicyAnswer } from "../answers";
import { type Html, markup } from "../html";
import { policyData } from "../linked-data/policy-data";
import { termOf } from "../messages/messages";
import type { PageContent, PageContext } from "../page-context";
import { StatedPassages } from "../passages";
import { writeDate, writeQuantity } from "../quantities";
import { article, counted, facts, lastChange, section, someNames, unordered } from "./parts";
import { policyFacts } from "./policy-facts";

/** The page of a policy: each fact with the words that state it, its measures, goals, citations and sources. */
export function policyPage(context: PageContext, policy: PolicyAnswer, change: LastChange | undefined): PageContent {
  const { messages, language } = context;
  const { headings } = messages;
  const passages = new StatedPassages(policy.statements);
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
        ? markup``
        : markup`<p>${context.text(policy.summary)} <small>${messages.editorial}</small></p>`,
      section(headings.facts, facts(policyFacts(context, policy, passages))),
      section(
        headings.goals,
        orderedList(policy, policy.goals, (goal) => goalLine(context, goal, passages.of("goals", goal.id))),
      ),
      section(
        headings.measures,
        orderedList(policy, policy.measures, (measure) =>
          measureLine(context, measure, passages.of("measures", measure.id)),
        ),
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
    lines.push(markup`${messages.amendedBy(writeDate(amendedOn, language))}${messages.colon}${link(amendedBy)}`);
  if (repealedOn !== null) lines.push(markup`${messages.repealed(writeDate(repealedOn, language))}`);
  if (expiresOn !== null && expiresOn < today) lines.push(markup`${messages.expired(writeDate(expiresOn, language))}`);
  if (standing === "UNVERIFIED") lines.push(markup`${messages.unverified}`);
  if (amends) lines.push(markup`${messages.amends}${messages.colon}${link(amends)}`);
  return lines.map((line) => markup`<p class="note">${line}</p>`);
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
    markup`<ol>${parts.map(
      (part) => markup`<li id="${partOf(part.id, policy.id) ?? part.id}" value="${part.ordinal}">${line(part)}</li>`,
    )}</ol>`,
  ];
}

/** A measure with its words; the words of its domains, groups and bodies are among the facts. */
function measureLine(context: PageContext, measure: Measure, passages: readonly Passage[]): Html {
  const { messages } = context;
  const { fields } = messages;
  const names = (label: string, entries: readonly Html[]) =>
    entries.length === 0 ? "" : markup`; ${label}${messages.colon}${context.list(entries)}`;
  const amounts = measure.amounts.map((amount) => {
    const value = writeQuantity(amount, context.language);
    return markup`${termOf(messages.roles, amount.role)} ${value} ${context.quotation(amount.evidence)}`;
  });
  const named = (nodes: readonly Named[]) => nodes.map(({ name }) => context.text(name));
  const details = [
    termOf(messages.instruments, measure.instrument),
    names(fields.domains, measure.domains.map(context.domain)),
    names(fields.targetGroups, named(measure.targetGroups)),
    names(fields.responsible, named(measure.responsibleOrganizations)),
    names(fields.amounts, amounts),
  ];
  return markup`${context.text(measure.text)} ${context.quotations(passages)}<br><small>${details}</small>`;
}

/** A goal with its words, those of its deadline and its subject too. */
function goalLine(context: PageContext, goal: Goal, passages: readonly Passage[]): Html {
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
    .map((detail) => markup`${messages.comma}${detail}`);
  const number = markup`<strong>${compare(writeQuantity(goal, language))}</strong>`;
  const about = subject ? markup` (${context.domain(subject)})` : "";
  const words = context.quotations(passages);
  return markup`${context.text(goal.label)}${messages.colon}${number}${details}${about} ${words}`;
}

function citationLine(context: PageContext, { relation, title, documentNumber, policy, evidence }: Citation): Html {
  const name = title ?? documentNumber ?? "";
  const shown = policy ? context.link("policy", policy.id, title ?? policy.title) : context.text(name);
  const number = documentNumber !== null && title !== null ? markup` ${documentNumber}` : "";
  const what = markup`${termOf(context.messages.relations, relation)}${context.messages.colon}`;
  return markup`${what}${shown}${number} ${context.quotation(evidence)}`;
}

function sourceLine(
  context: PageContext,
  { id, title, publisher, publishedOn, url, standing }: PolicyAnswer["sources"][number],
): Html {
  const { messages, language } = context;
  const details = [
    ...(publisher === null ? [] : [context.text(publisher)]),
    ...(publishedOn === null ? [] : [markup`${writeDate(publishedOn, language)}`]),
    markup`${termOf(messages.standings, standing)}`,
    ...(url === null ? [] : [markup`<a href="${url}" rel="external">${url}</a>`]),
  ];
  return markup`${context.link("source", id, title)} <small>${context.list(details)}</small>`;
}
