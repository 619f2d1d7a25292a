import { canonicalPolicy } from "../../facts/canonical-policy";
import type { PolicyFacts, StatedLink } from "../../facts/facts";
import { fieldsOf, type FieldTable } from "../../facts/fields";
import { measureFields, policyFields } from "../../facts/policy-fields";
import { separateLinks } from "./merge-fields";
import { mergeLinks } from "./merge-links";

type Values = Readonly<Record<string, unknown>>;

/** The links of a record to organizations, by their current ids; two links to one organization become one. */
function currentLinks(table: FieldTable, record: Values, currentOf: ReadonlyMap<string, string>): Values {
  const links: Record<string, unknown> = {};
  for (const [name, field] of fieldsOf(table)) {
    if (field.kind !== "many" || field.type !== "Organization") continue;
    const current = (record[name] as readonly StatedLink[]).map((link) => ({
      ...link,
      id: currentOf.get(link.id) ?? link.id,
    }));
    links[name] = mergeLinks([], current);
  }
  separateLinks(table, links);
  return links;
}

/**
 * A policy that states the same of the organizations into which others were merged.
 * @param currentOf the organization into which each one was merged, by its former id
 */
export function withCurrentBodies(policy: PolicyFacts, currentOf: ReadonlyMap<string, string>): PolicyFacts {
  return canonicalPolicy({
    ...policy,
    ...currentLinks(policyFields, { ...policy }, currentOf),
    measures: policy.measures.map((measure) => ({
      ...measure,
      ...currentLinks(measureFields, { ...measure }, currentOf),
    })),
  });
}
