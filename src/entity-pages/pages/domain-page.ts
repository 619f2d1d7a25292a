import { ownerOfPart } from "../addresses";
import type { DomainAnswer, LastChange } from "../answers";
import { markup, type Html } from "../html";
import { domainData } from "../linked-data/domain-data";
import { termOf } from "../messages/messages";
import type { PageContent, PageContext } from "../page-context";
import { article, counted, fact, facts, lastChange, marks, section, unordered } from "./parts";

/** The page of a target domain: what is broader and narrower, and the policies, measures and regions that target it. */
export function domainPage(context: PageContext, domain: DomainAnswer, change: LastChange | undefined): PageContent {
  const { messages } = context;
  const { headings, fields } = messages;
  const { broader, narrower, regions, policies, measures, policiesAbout } = domain;
  const counts = new Set([domain.id, ...narrower.map(({ id }) => id)]);
  return {
    title: domain.name,
    description: messages.describeDomain(domain.name, policies.totalCount, regions.totalCount),
    body: article(context, broader ? [context.domain(broader)] : [], context.text(domain.name), [
      domain.aliases.length === 0
        ? markup``
        : section(
            headings.facts,
            facts([fact(context, fields.aliases, context.list(domain.aliases.map((alias) => context.text(alias))))]),
          ),
      section(headings.broader, broader ? unordered([context.domain(broader)]) : []),
      section(headings.narrower, unordered(narrower.map(context.domain))),
      section(
        counted(context, headings.policies, policies),
        unordered(
          policies.nodes.map(({ targetings, ...policy }) => {
            const passages = targetings.filter(({ domain: { id } }) => counts.has(id)).map(({ evidence }) => evidence);
            const where = context.list(policy.regions.map(context.region));
            const words = context.quotations(passages);
            return markup`${context.policy(policy)} ${marks(context, policy)}<br>${where} ${words}`;
          }),
        ),
      ),
      section(
        counted(context, headings.policiesAbout, policiesAbout),
        unordered(policiesAbout.nodes.map((policy) => markup`${context.policy(policy)} ${marks(context, policy)}`)),
      ),
      section(
        counted(context, headings.measures, measures),
        unordered(measures.nodes.map((measure) => measureLine(context, measure))),
      ),
      section(counted(context, headings.regions, regions), unordered(regions.nodes.map(context.region))),
      lastChange(context, change),
    ]),
    linkedData: domainData(context, domain, change),
  };
}

function measureLine(context: PageContext, measure: DomainAnswer["measures"]["nodes"][number]): Html {
  const { id, text, instrument, policy, evidence } = measure;
  const fragment = ownerOfPart(id)?.part;
  const address = `${context.address("policy", policy.id)}${fragment === undefined ? "" : `#${fragment}`}`;
  const title = markup`<a href="${address}">${context.text(text)}</a>`;
  const details = markup`${termOf(context.messages.instruments, instrument)}${context.messages.colon}${context.policy(policy)}`;
  return markup`${title} ${context.quotation(evidence)}<br><small>${details}</small>`;
}
