import { isDeepStrictEqual } from "node:util";
import type { UndoMergeArguments } from "../../schema/arguments/merging";
import { ChangeAction } from "../../schema/enums";
import { canonicalPolicy } from "../facts/canonical-policy";
import type { OrganizationFacts, PolicyFacts } from "../facts/facts";
import { organizationSteps } from "../facts/write-facts";
import type { GraphReader } from "./editing-graph";
import { changeOf, type EditOutcome } from "./edit-outcome";
import { EditRefused, refuseProblems } from "./edit-refused";
import { organizationKind } from "./import-organizations";
import { policyRecord } from "./policy-record";
import { readStatedPolicies } from "./read-stated-policies";
import { rewrittenBodies, rewrittenOutcome } from "./rewritten-bodies";
import { readStoredOrganizations } from "./stored-organizations";

type Values = Readonly<Record<string, unknown>>;

/** One change of the merge, with its values. */
interface MergeChange {
  readonly node: string;
  readonly type: string;
  readonly action: ChangeAction;
  readonly before: Values;
  readonly after: Values;
}

const valuesOf = (text: unknown) => JSON.parse(typeof text === "string" ? text : "{}") as Values;

/** All changes of the edit that made this change. Refuses a change that is unknown or is no merge. */
async function readMerge(graph: GraphReader, change: string): Promise<readonly MergeChange[]> {
  const rows = await graph.read("changes-of-edit", { change });
  if (rows.length === 0) refuseProblems([{ path: "change", message: `"${change}" is not a known change` }]);
  const changes = rows.map((row) => ({
    node: String(row["nodeId"]),
    type: String(row["nodeType"]),
    action: row["action"] as ChangeAction,
    before: valuesOf(row["before"]),
    after: valuesOf(row["after"]),
  }));
  if (!changes.some(({ action }) => action === ChangeAction.MERGED)) {
    refuseProblems([{ path: "change", message: "is not a merge: provide a change whose action is MERGED" }]);
  }
  return changes;
}

/** Whether a record still has the values that the merge wrote. */
const isAsMerged = (record: Values, { after }: MergeChange) =>
  Object.entries(after).every(([field, value]) =>
    isDeepStrictEqual(JSON.parse(JSON.stringify(record[field] ?? null)), value),
  );

function refuseChanged(changed: readonly string[]): void {
  const [first] = changed;
  if (first === undefined) return;
  const more = changed.length > 1 ? ` (and ${String(changed.length - 1)} more in extensions.problems)` : "";
  const message = `${first} was changed after the merge${more}, so that the merge cannot be undone: undo that change first, or correct the facts by imports.`;
  const problems = changed.map((id) => ({ path: "change", message: `${id} was changed after the merge` }));
  throw new EditRefused("CHANGED_SINCE", message, { problems });
}

/** The nodes that the restored organizations refer to, and that are not there any more. */
async function missing(graph: GraphReader, restored: readonly OrganizationFacts[]): Promise<readonly string[]> {
  const ids = new Set(restored.map(({ id }) => id));
  const wanted = restored.flatMap(({ region, broader }) => [region ?? [], broader ?? []].flat());
  const known = await graph.read("node-types", { ids: [...new Set(wanted)] });
  const current = new Set(known.flatMap((row) => (row["id"] === row["current"] ? [String(row["id"])] : [])));
  return wanted.filter((id) => !ids.has(id) && !current.has(id));
}

/**
 * Undoes a merge of organizations: they exist again with their ids, and what pointed to them points to them again. What was
 * stated since about the organization that they were merged into stays with it.
 * @throws EditRefused with CHANGED_SINCE if a later edit changed what the merge wrote
 */
export async function undoMerge(graph: GraphReader, { change }: UndoMergeArguments): Promise<EditOutcome> {
  const merge = await readMerge(graph, change);
  const ofType = (type: string) => merge.filter((one) => one.type === type && one.action === ChangeAction.CHANGED);
  const idsOf = (changes: readonly MergeChange[]) => changes.map(({ node }) => node);
  const restored = merge.flatMap(({ node, action, before }) =>
    action === ChangeAction.MERGED ? [{ id: node, ...before } as unknown as OrganizationFacts] : [],
  );

  const [bodies, stating] = [ofType("Organization"), ofType("Policy")];
  const organizations = await readStoredOrganizations(graph, idsOf(bodies));
  const policies = await readStatedPolicies(graph, idsOf(stating));
  const recordOf = ({ node, type }: MergeChange): Values | undefined => {
    const organization = organizations.get(node);
    const policy = policies.get(node);
    if (type === "Organization") return organization && organizationKind.record(organization);
    return policy && policyRecord(policy);
  };
  // A policy that was deleted since has nothing to restore.
  const remaining = [...bodies, ...stating.filter(({ node }) => policies.has(node))];
  const changed = remaining.filter((one) => {
    const record = recordOf(one);
    return record === undefined || !isAsMerged(record, one);
  });
  refuseChanged([...idsOf(changed), ...(await missing(graph, restored))]);

  const organizationsAfter = bodies.flatMap(({ node, before }): OrganizationFacts[] => {
    const now = organizations.get(node);
    return now ? [{ ...now, ...before }] : [];
  });
  const policiesAfter = stating.flatMap(({ node, before }): PolicyFacts[] => {
    const now = policies.get(node);
    return now ? [canonicalPolicy({ ...now, ...before })] : [];
  });
  const formerIds = restored.flatMap((one) => [one.id, ...one.formerIds]);
  const steps = await rewrittenBodies(graph, {
    organizations: [...restored, ...organizationsAfter],
    policies: policiesAfter,
    deleted: [],
  });
  const changes = [
    ...restored.flatMap((one) => changeOf(one.id, "Organization", undefined, organizationKind.record(one)) ?? []),
    ...organizationsAfter.flatMap((one) => {
      const now = organizations.get(one.id);
      return changeOf(one.id, "Organization", now && organizationKind.record(now), organizationKind.record(one)) ?? [];
    }),
    ...policiesAfter.flatMap((one) => {
      const now = policies.get(one.id);
      return changeOf(one.id, "Policy", now && policyRecord(now), policyRecord(one)) ?? [];
    }),
  ];
  // Written first, so that each finds the one above it, whichever comes first below.
  const created = organizationSteps(restored.map((one) => ({ ...one, broader: null, region: null, formerIds: [] })));
  return rewrittenOutcome(changes, [
    { file: "delete-former-ids", parameters: { ids: formerIds } },
    ...created,
    ...steps,
  ]);
}
