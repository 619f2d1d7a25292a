import type { MergeOrganizationsArguments } from "../../schema/arguments/merging";
import { ALIAS_LIMIT } from "../../schema/checks/limits";
import { ChangeAction } from "../../schema/enums";
import type { OrganizationFacts } from "../facts/facts";
import { byText } from "../facts/statements";
import type { GraphReader } from "./editing-graph";
import { type ChangeRow, changeOf, type EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { organizationKind } from "./import-organizations";
import { withCurrentBodies } from "./merge/current-bodies";
import { policyRecord } from "./policy-record";
import { readStatedPolicies } from "./read-stated-policies";
import { rewrittenBodies, rewrittenOutcome } from "./rewritten-bodies";
import { readStoredOrganizations } from "./stored-organizations";

/** Which organization is above each one, by id. */
type Above = ReadonlyMap<string, string>;

async function readAbove(graph: GraphReader): Promise<Above> {
  const rows = await graph.read("broader-organizations", {});
  return new Map(rows.map(({ id, broader }) => [String(id), String(broader)]));
}

/** The first organization above this one that is none of the merged ones. */
function aboveMerged(id: string, merged: ReadonlySet<string>, above: Above): string | null {
  let at = above.get(id);
  while (at !== undefined && merged.has(at)) at = above.get(at);
  return at ?? null;
}

/** Whether the organization would be above itself, if this one were above it and it had those below the merged ones. */
function wouldBeAboveItself(into: string, broader: string, merged: ReadonlySet<string>, above: Above): boolean {
  for (let at: string | undefined = broader; at !== undefined; at = above.get(at)) {
    if (at === into || merged.has(at)) return true;
  }
  return false;
}

/** The names of the merged organizations, in every language, and their aliases, without those that the other one has. */
function allAliases(into: OrganizationFacts, merged: readonly OrganizationFacts[]): readonly string[] {
  const names = merged.flatMap(({ name, nameEn, aliases }) => [name, nameEn, ...aliases]);
  const known = new Set<string | null>([null, into.name, into.nameHant, into.nameEn]);
  return [...new Set([...into.aliases, ...names])].filter((name): name is string => !known.has(name));
}

/** The organization after the merge. A value that it lacks, it takes from the first merged one that has it. */
function combined(into: OrganizationFacts, merged: readonly OrganizationFacts[], above: Above): OrganizationFacts {
  const ids = new Set(merged.map(({ id }) => id));
  const candidates = [into, ...merged].map(({ id }) => aboveMerged(id, ids, above));
  const own = candidates[0] ?? null;
  const isPossible = (id: string | null) => id !== null && !wouldBeAboveItself(into.id, id, ids, above);
  return {
    ...into,
    aliases: allAliases(into, merged),
    region: into.region ?? merged.find(({ region }) => region !== null)?.region ?? null,
    broader: own ?? candidates.find(isPossible) ?? null,
    formerIds: [...into.formerIds, ...merged.flatMap(({ id, formerIds }) => [id, ...formerIds])].sort(byText),
  };
}

/** The organizations that the arguments name. Refuses one that is unknown, that was merged before, or that is named twice. */
async function readNamed(graph: GraphReader, { from, into }: MergeOrganizationsArguments) {
  const named = [...from.map((id, index) => [`from[${String(index)}]`, id] as const), ["into", into] as const];
  const nodes = await graph.read("node-types", { ids: [...from, into] });
  const byId = new Map(nodes.map((row) => [String(row["id"]), row]));
  const problems: EditProblem[] = [];
  named.forEach(([path, id], position) => {
    const node = byId.get(id);
    const current = String(node?.["current"]);
    if (node?.["type"] !== "Organization") problems.push({ path, message: `"${id}" is not a known organization` });
    else if (current !== id) problems.push({ path, message: `"${id}" was merged into ${current}: use ${current}` });
    else if (named.some(([, other], place) => other === id && place < position))
      problems.push({ path, message: `"${id}" is named twice: an organization cannot be merged into itself` });
  });
  refuseProblems(problems);
  return readStoredOrganizations(graph, [...from, into]);
}

/** The history of a merged organization: what was stated about it, and the one that it was merged into. */
function mergedRow(organization: OrganizationFacts, into: string): ChangeRow {
  const record = organizationKind.record(organization);
  return {
    node: organization.id,
    type: "Organization",
    action: ChangeAction.MERGED,
    fields: Object.keys(record),
    before: JSON.stringify(record),
    after: JSON.stringify({ mergedInto: into }),
  };
}

function refuseTooMany({ aliases, formerIds }: OrganizationFacts): void {
  const limit = `at most ${String(ALIAS_LIMIT)}: merge fewer, or remove aliases first`;
  refuseProblems([
    ...(aliases.length > ALIAS_LIMIT
      ? [{ path: "from", message: `makes ${String(aliases.length)} aliases, ${limit}` }]
      : []),
    ...(formerIds.length > ALIAS_LIMIT
      ? [{ path: "from", message: `makes ${String(formerIds.length)} former ids, ${limit}` }]
      : []),
  ]);
}

/**
 * Merges organizations into one: everything that points to them points to it, their names become its aliases, and their ids
 * its former ids, which still find it.
 * @throws EditRefused if an organization is unknown, or if the one would be above itself
 */
export async function mergeOrganizations(
  graph: GraphReader,
  provided: MergeOrganizationsArguments,
): Promise<EditOutcome> {
  const { from, into } = provided;
  const named = await readNamed(graph, provided);
  const merged = from.flatMap((id) => named.get(id) ?? []);
  const [before] = [named.get(into)];
  if (!before) throw new Error(`The organization ${into} was found and is not stored.`);
  const above = await readAbove(graph);
  const ids = new Set(from);
  const own = aboveMerged(into, ids, above);
  if (own !== null && wouldBeAboveItself(into, own, ids, above)) {
    const message = `would be above itself, because ${own} is below one of from: change what is above ${own} first`;
    refuseProblems([{ path: "into", message }]);
  }
  const after = combined(before, merged, above);
  refuseTooMany(after);

  const below = [...above].flatMap(([id, broader]) => (ids.has(broader) && !ids.has(id) && id !== into ? [id] : []));
  const narrower = [...(await readStoredOrganizations(graph, below.sort(byText))).values()];
  const organizations = [
    { before, after },
    ...narrower.map((one) => ({ before: one, after: { ...one, broader: into } })),
  ];

  const pointing = await graph.read("policies-pointing-to", { ids: from });
  const stated = await readStatedPolicies(
    graph,
    pointing.map(({ id }) => String(id)),
  );
  const currentOf = new Map(from.map((id) => [id, into]));
  const policies = [...stated.values()].map((policy) => ({
    before: policy,
    after: withCurrentBodies(policy, currentOf),
  }));

  const changes = [
    ...merged.map((one) => mergedRow(one, into)),
    ...organizations.flatMap((one) => {
      return (
        changeOf(
          one.after.id,
          "Organization",
          organizationKind.record(one.before),
          organizationKind.record(one.after),
        ) ?? []
      );
    }),
    ...policies.flatMap(
      (one) => changeOf(one.after.id, "Policy", policyRecord(one.before), policyRecord(one.after)) ?? [],
    ),
  ];
  const steps = await rewrittenBodies(graph, {
    organizations: organizations.map((one) => one.after),
    policies: policies.map((one) => one.after),
    deleted: from,
  });
  return rewrittenOutcome(changes, steps);
}
