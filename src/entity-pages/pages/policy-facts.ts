import type { PolicyAnswer } from "../answers";
import { type Html, markup } from "../html";
import { termOf } from "../messages/messages";
import type { PageContext } from "../page-context";
import type { StatedPassages } from "../passages";
import { writeDate } from "../quantities";
import { fact, publication } from "./parts";

/** The facts that a policy states of itself, in the order of the schema, each with every passage that states it. */
export function policyFacts(context: PageContext, policy: PolicyAnswer, passages: StatedPassages): Html[] {
  const { messages, language } = context;
  const { fields } = messages;
  const { documentNumbers, periodStart, periodEnd, unnamedIssuers } = policy;
  const groups = new Map(policy.measures.flatMap(({ targetGroups }) => targetGroups.map((group) => [group.id, group])));
  const issuers = new Set(policy.issuers.map(({ id }) => id));
  const day = (label: string, about: "effectiveOn" | "expiresOn") => {
    const value = policy[about];
    return value === null ? [] : [fact(context, label, markup`${writeDate(value, language)}`, passages.of(about))];
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
    fact(context, fields.kind, markup`${termOf(messages.kinds, policy.kind)}`, passages.of("kind")),
    fact(context, fields.stage, markup`${termOf(messages.stages, policy.stage)}`, passages.of("stage")),
    fact(context, fields.publishedOn, publication(context, policy), passages.of("publishedOn")),
    ...day(fields.effectiveOn, "effectiveOn"),
    ...day(fields.expiresOn, "expiresOn"),
    ...(documentNumbers.length === 0
      ? []
      : [
          fact(
            context,
            fields.documentNumbers,
            context.list(documentNumbers.map((number) => markup`${number}`)),
            passages.of("documentNumbers"),
          ),
        ]),
    ...(periodStart === null && periodEnd === null
      ? []
      : [
          fact(
            context,
            fields.period,
            markup`${messages.period(String(periodStart ?? "…"), String(periodEnd ?? "…"))}`,
            [...passages.of("periodStart"), ...passages.of("periodEnd")],
          ),
        ]),
    ...nodes(fields.region, "region", policy.regions, context.region),
    ...nodes(fields.issuers, "issuers", policy.issuers, name),
    ...(unnamedIssuers === 0 && passages.of("issuerCount").length === 0
      ? []
      : [
          fact(context, fields.issuers, markup`${messages.furtherIssuers(unnamedIssuers)}`, passages.of("issuerCount")),
        ]),
    ...nodes(
      fields.organizations,
      "organizations",
      policy.organizations.filter(({ id }) => !issuers.has(id) || passages.of("organizations", id).length > 0),
      name,
    ),
    ...nodes(fields.subjects, "subjects", policy.subjects, context.domain),
    ...nodes(fields.domains, "domains", policy.domains, context.domain),
    ...nodes(fields.technologies, "technologies", policy.technologies, name),
    ...nodes(fields.targetGroups, "targetGroups", [...groups.values()], name),
    fact(context, fields.standing, markup`${termOf(messages.standings, policy.standing)}`),
  ];
}
