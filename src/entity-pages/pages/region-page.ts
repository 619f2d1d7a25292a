import type { LastChange, RegionAnswer } from "../answers";
import { markup } from "../html";
import { regionData } from "../linked-data/region-data";
import { termOf } from "../messages/messages";
import type { PageContent, PageContext } from "../page-context";
import { article, counted, fact, facts, lastChange, marks, section, someNames, unordered } from "./parts";

/** The page of a region: where it lies, its newest policies and what they target, its gaps, and the regions most like it. */
export function regionPage(context: PageContext, region: RegionAnswer, change: LastChange | undefined): PageContent {
  const { messages } = context;
  const { headings, fields } = messages;
  const { policies, children, domains } = region;
  const lists = (heading: string, nodes: RegionAnswer["members"]) =>
    section(heading, unordered(nodes.map(context.regionNamed)));
  const percent = (similarity: number) =>
    new Intl.NumberFormat(context.tag, { style: "percent", maximumFractionDigits: 1 }).format(similarity);
  return {
    title: region.fullName,
    description: messages.describeRegion(
      region.fullName,
      policies.totalCount,
      someNames(
        context,
        domains.map(({ name }) => name),
      ),
    ),
    body: article(context, region.ancestors.map(context.regionNamed), context.text(region.fullName), [
      section(
        headings.facts,
        facts([
          fact(context, fields.level, markup`${termOf(messages.levels, region.level)}`),
          fact(context, fields.code, markup`${region.id}`),
          ...(region.aliases.length === 0
            ? []
            : [fact(context, fields.aliases, context.list(region.aliases.map((alias) => context.text(alias))))]),
        ]),
      ),
      lists(headings.areas, region.areas),
      lists(headings.members, region.members),
      section(
        counted(context, headings.policies, policies),
        unordered(
          policies.nodes.map((policy) => {
            const where = context.list(policy.regions.map(context.region));
            const targets = context.list(policy.domains.map(context.domain));
            const details = policy.domains.length === 0 ? where : markup`${where}${messages.colon}${targets}`;
            return markup`${context.policy(policy)} ${marks(context, policy)}<br>${details}`;
          }),
        ),
      ),
      section(headings.domains, unordered(domains.map(context.domain))),
      section(
        headings.gaps,
        unordered(
          region.domainGaps.map(({ domain, peers }) => {
            const names = context.list(peers.map(context.regionNamed));
            return markup`${context.domain(domain)} <small>${messages.peers(peers.length)}${messages.colon}${names}</small>`;
          }),
        ),
      ),
      section(
        headings.similar,
        unordered(
          region.similarRegions.map(({ region: other, similarity, sharedDomains }) => {
            const likeness = messages.likeness(percent(similarity));
            const shared = context.list(sharedDomains.map(context.domain));
            return markup`${context.region(other)} <small>${likeness}${messages.colon}${shared}</small>`;
          }),
        ),
      ),
      section(counted(context, headings.children, children), unordered(children.nodes.map(context.regionNamed))),
      lastChange(context, change),
    ]),
    linkedData: regionData(context, region, change),
  };
}
