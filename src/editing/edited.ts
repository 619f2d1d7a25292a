import type { Facts, PolicyFacts } from "../import/facts";
import type { GraphReader } from "./editing-graph";

/** What edits changed, by id: whether it is gone since. */
export type Edited = ReadonlyMap<string, { readonly deleted: boolean }>;

export async function readEdited(graph: GraphReader): Promise<Edited> {
  const rows = await graph.read("changed-nodes", {});
  return new Map(rows.map(({ id, deleted }) => [String(id), { deleted: deleted === true }]));
}

/** Everything that a policy points to. */
function* pointedTo(policy: PolicyFacts): Iterable<string> {
  yield policy.source;
  for (const { evidence } of policy.statements) yield evidence.source;
  const links = [policy.issuers, policy.organizations, policy.technologies, policy.domains];
  for (const { id } of links.flat()) yield id;
  for (const { domains } of policy.measures) for (const { id } of domains) yield id;
}

/**
 * Reviewed facts without what editors have taken into their own hands: a policy, or a thing that policies point to, that
 * an edit changed or deleted stays as the edit left it. One that was deleted comes back only where a policy that is
 * written points to it.
 */
export function withoutEdited(facts: Facts, edited: Edited): Facts {
  if (edited.size === 0) return facts;
  const policies = facts.policies.filter(({ id }) => !edited.has(id));
  const needed = new Set(policies.flatMap((policy) => [...pointedTo(policy)]));
  const isFree = ({ id }: { readonly id: string }) => {
    const edit = edited.get(id);
    return edit === undefined || (edit.deleted && needed.has(id));
  };
  return {
    sources: facts.sources.filter(isFree),
    regions: facts.regions,
    domains: facts.domains.filter(isFree),
    technologies: facts.technologies.filter(isFree),
    organizations: facts.organizations.filter(isFree),
    policies,
  };
}
