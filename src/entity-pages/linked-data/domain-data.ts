import { entityAddress, partOf } from "../addresses";
import type { DomainAnswer, LastChange } from "../answers";
import type { PageContext } from "../page-context";
import {
  annotation,
  type Data,
  inEachLanguage,
  linkedData,
  modified,
  policyIn,
  property,
  reference,
  regionIn,
  someOf,
} from "./terms";

/** A domain as a SKOS concept, and the policies of the page with the words by which they target it. */
export function domainData(context: PageContext, domain: DomainAnswer, change: LastChange | undefined): Data {
  const { broader, narrower, policies, measures } = domain;
  const address = (id: string) => entityAddress("domain", id);
  const counts = new Set([domain.id, ...narrower.map(({ id }) => id)]);
  const names = inEachLanguage(domain);
  return linkedData([
    {
      ...reference("domain", domain.id),
      "@type": ["Concept", "DefinedTerm"],
      name: names,
      prefLabel: names,
      altLabel: someOf(domain.aliases),
      notation: domain.id,
      termCode: domain.id,
      broader: broader ? address(broader.id) : undefined,
      narrower: someOf(narrower.map(({ id }) => address(id))),
      ...modified(change),
    },
    ...policies.nodes.map((policy) => ({
      ...policyIn(context)(policy),
      legislationJurisdiction: policy.regions.map(regionIn(context)),
      keywords: [reference("domain", domain.id)],
    })),
    ...policies.nodes.flatMap((policy) =>
      policy.targetings
        .filter(({ domain: { id } }) => counts.has(id))
        .map(({ domain: { id }, evidence }) => ({
          ...annotation(evidence, property("domains", reference("domain", id))),
          about: reference("policy", policy.id),
        })),
    ),
    ...measures.nodes.map(({ id, policy, evidence }) =>
      annotation(evidence, { "@id": `${entityAddress("policy", policy.id)}#${partOf(id, policy.id) ?? ""}` }),
    ),
  ]);
}
