import type { LastChange, Named, RegionAnswer } from "../answers";
import type { PageContext } from "../page-context";
import {
  type Data,
  inEachLanguage,
  linkedData,
  modified,
  policyIn,
  property,
  reference,
  regionIn,
  someOf,
  textIn,
} from "./terms";

/** A region as schema.org's AdministrativeArea, and the policies of the page. */
export function regionData(context: PageContext, region: RegionAnswer, change: LastChange | undefined): Data {
  const { ancestors, areas, members, children } = region;
  const place = ({ id, name }: Named): Data => ({
    ...reference("region", id),
    "@type": "AdministrativeArea",
    name: textIn(name, context.language),
  });
  return linkedData([
    {
      ...reference("region", region.id),
      "@type": "AdministrativeArea",
      name: inEachLanguage(region),
      alternateName: someOf(region.aliases),
      identifier: property(/^\d{6}$/u.test(region.id) ? "GB/T 2260" : "id", region.id),
      additionalType: region.level,
      containedInPlace: someOf([...ancestors.slice(-1), ...areas].map(place)),
      containsPlace: someOf([...members, ...children.nodes].map(place)),
      ...modified(change),
    },
    ...region.policies.nodes.map((policy) => ({
      ...policyIn(context)(policy),
      legislationJurisdiction: policy.regions.map(regionIn(context)),
      keywords: someOf(policy.domains.map(({ id }) => reference("domain", id))),
    })),
  ]);
}
