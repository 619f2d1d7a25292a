import type { Facts, PolicyFacts } from "../facts/facts";
import { linksOf } from "../facts/fields";
import { nodeKinds } from "../facts/node-kinds";
import { goalFields, measureFields, policyFields } from "../facts/policy-fields";
import type { GraphReader } from "./editing-graph";
import { withCurrentBodies } from "./merge/current-bodies";

/** The nodes that edits changed, by id, and whether each has been deleted since. */
export type Edited = ReadonlyMap<string, { readonly deleted: boolean }>;

export async function readEdited(graph: GraphReader): Promise<Edited> {
  const rows = await graph.read("changed-nodes", {});
  return new Map(rows.map(({ id, deleted }) => [String(id), { deleted: deleted === true }]));
}

/** The organization into which each one was merged, by its former id. */
export async function readFormerIds(graph: GraphReader): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read("former-ids", { ids: null });
  return new Map(rows.map(({ id, current }) => [String(id), String(current)]));
}

/** Everything that a policy points to. */
function* pointedTo(policy: PolicyFacts): Iterable<string> {
  yield policy.source;
  for (const { evidence } of policy.statements) yield evidence.source;
  const links = [
    ...linksOf(policyFields, { ...policy }),
    ...policy.measures.flatMap((measure) => linksOf(measureFields, { ...measure })),
    ...policy.goals.flatMap((goal) => linksOf(goalFields, { ...goal })),
  ];
  for (const { id } of links.flatMap((link) => link.links)) yield id;
}

/** The regions that an edit created or changed, and that are still there. */
export const editedRegions = (edited: Edited): readonly string[] =>
  [...edited].flatMap(([id, { deleted }]) => (!deleted && /^(\d{6}$|region:)/u.test(id) ? [id] : []));

/**
 * Regions without those that editors changed. A deleted one is written again if a written policy or region points to it. Parents
 * come before their children and members before their areas, so that one pass from the end finds what is needed.
 */
function regionsWithoutEdited(
  regions: Facts["regions"],
  edited: Edited,
  needed: ReadonlySet<string>,
): Facts["regions"] {
  const pointed = new Set(needed);
  const isWritten = ({ id, parent, members }: Facts["regions"][number]) => {
    const edit = edited.get(id);
    if (edit !== undefined && !(edit.deleted && pointed.has(id))) return false;
    for (const other of parent === null ? members : [parent, ...members]) pointed.add(other);
    return true;
  };
  return regions.toReversed().filter(isWritten).toReversed();
}

/**
 * Reviewed facts without what editors changed. A policy, or a thing that policies point to, stays as an edit left it if the
 * edit changed, deleted or merged it. A deleted thing is written again only if a written policy points to it. What points to
 * an organization that was merged into another one points to that one.
 */
export function withoutEdited(facts: Facts, edited: Edited, currentOf: ReadonlyMap<string, string>): Facts {
  if (edited.size === 0) return facts;
  const policies = facts.policies
    .filter(({ id }) => !edited.has(id))
    .map((policy) => withCurrentBodies(policy, currentOf));
  const needed = new Set(policies.flatMap((policy) => [...pointedTo(policy)]));
  const isFree = ({ id }: { readonly id: string }) => {
    const edit = edited.get(id);
    return edit === undefined || (edit.deleted && needed.has(id));
  };
  const free = Object.values(nodeKinds).map(({ plural }) => [plural, facts[plural].filter(isFree)] as const);
  return {
    ...(Object.fromEntries(free) as unknown as Facts),
    regions: regionsWithoutEdited(facts.regions, edited, needed),
    organizations: facts.organizations.filter(isFree).map((organization) => {
      const { broader } = organization;
      return { ...organization, broader: broader === null ? null : (currentOf.get(broader) ?? broader) };
    }),
    policies,
  };
}
