import type { DeleteArguments } from "../../schema/arguments/editing";
import { ImportOutcome } from "../../schema/enums";
import { type EditableLabel, editableKinds, nounOf } from "../facts/node-kinds";
import type { StatementName } from "../facts/statement-names";
import { type ImportStep, regionsMoved } from "../facts/write-facts";
import type { GraphReader, Row } from "./editing-graph";
import { changeOf, type EditOutcome } from "./edit-outcome";
import { EditRefused, refuseProblems } from "./edit-refused";
import { policyRecord } from "./policy-record";
import { readNotedStatus } from "./policy-status";
import { readStatedPolicies } from "./read-stated-policies";
import { readReferrers } from "./referrers";
import { readRegionLines } from "./region-lines";
import { regionRecord } from "./region-record";

type Deletion = (typeof editableKinds)[number]["deletedBy"];

/** The label of the node that each mutation deletes. */
export const deletedBy = Object.fromEntries(
  editableKinds.map(({ label, deletedBy: mutation }) => [mutation, label]),
) as Readonly<Record<Deletion, EditableLabel>>;

/** What the history stores of a deleted node: everything that was stated and noted about it. */
async function recordOf(graph: GraphReader, label: EditableLabel, id: string): Promise<Row | undefined> {
  if (label === "Policy") {
    const policy = (await readStatedPolicies(graph, [id])).get(id);
    return policy && { ...policyRecord(policy), ...(await readNotedStatus(graph, id)) };
  }
  if (label === "Region") {
    const region = (await readRegionLines(graph, [id])).get(id);
    return region && regionRecord(region);
  }
  const [row] = await graph.read("stored-things", { ids: [id] });
  if (row?.["type"] !== label) return undefined;
  const { id: _id, ...properties } = row["properties"] as Row;
  const broader = label === "Domain" || label === "Organization" ? { broader: row["broader"] ?? null } : {};
  const region = label === "Organization" ? { region: row["region"] ?? null } : {};
  const publishedOn =
    label === "Source" ? { publishedOn: row["publishedOn"] ?? null, retrievedOn: row["retrievedOn"] ?? null } : {};
  return { ...properties, ...broader, ...region, ...publishedOn };
}

/**
 * Deletes a policy together with its measures and goals, and updates what its region focuses on. A region leaves its areas and
 * its members; the node itself is deleted when no policy lies in it any more.
 */
const steps = (label: EditableLabel, id: string): readonly ImportStep[] => {
  const parameters = { ids: [id] };
  if (label === "Region") return [{ file: "remove-regions", parameters }, ...regionsMoved];
  const before: Partial<Record<EditableLabel, readonly StatementName[]>> = {
    Policy: ["unfocus-regions", "clear-policies"],
    Source: ["delete-sentences"],
  };
  const after: readonly StatementName[] = label === "Policy" ? ["find-cited-policies", "settle-document-names"] : [];
  return [...(before[label] ?? []), "delete-nodes" as const, ...after].map((file) => ({ file, parameters }));
};

/**
 * Deletes one node.
 * @throws EditRefused if there is no such node, or if other nodes refer to it
 */
export async function deleteNode(
  graph: GraphReader,
  label: EditableLabel,
  { id }: DeleteArguments,
): Promise<EditOutcome> {
  const before = await recordOf(graph, label, id);
  if (!before) {
    refuseProblems([{ path: "id", message: `"${id}" is not a known ${nounOf(label)}` }]);
  }
  const referring = (await readReferrers(graph, [id])).get(id);
  if (referring !== undefined) {
    const message = `${id} is referred to by ${referring}: change or delete those first.`;
    throw new EditRefused("STILL_REFERRED_TO", message);
  }
  const change = changeOf(id, label, before, undefined);
  return {
    nodes: [{ id, outcome: ImportOutcome.DELETED, warnings: [], conflicts: [] }],
    steps: steps(label, id),
    changes: change ? [change] : [],
  };
}
