import type { ImportedNode, ImportReport } from "../../schema/answers/import-report";
import { ImportOutcome } from "../../schema/enums";
import type { Edit } from "../../schema/port";
import type { TraditionalWriter } from "../text/traditional";
import { deletedBy, deleteNode } from "./delete-node";
import type { EditingGraph, GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { EditRefused } from "./edit-refused";
import { importDomains } from "./import-domains";
import { importTargetGroups, importTechnologies } from "./import-names";
import { importOrganizations } from "./import-organizations";
import { importPolicies } from "./import-policies";
import { importRegions } from "./import-regions";
import { importSources } from "./import-sources";
import { mergeOrganizations } from "./merge-organizations";
import { type ReadSources, sourceInputs } from "./read-source-input";
import { amendPolicy, reinstatePolicy, repealPolicy } from "./policy-status";
import { renewReaches } from "./renew-reaches";
import { undoMerge } from "./undo-merge";

function outcomeOf(
  graph: GraphReader,
  edit: Edit,
  toTraditional: TraditionalWriter,
  readSources: ReadSources,
): Promise<EditOutcome> {
  switch (edit.mutation) {
    case "importPolicies":
      return importPolicies(graph, edit.provided, toTraditional);
    case "importRegions":
      return importRegions(graph, edit.provided, toTraditional);
    case "importDomains":
      return importDomains(graph, edit.provided, toTraditional);
    case "importOrganizations":
      return importOrganizations(graph, edit.provided, toTraditional);
    case "importTechnologies":
      return importTechnologies(graph, edit.provided, toTraditional);
    case "importTargetGroups":
      return importTargetGroups(graph, edit.provided, toTraditional);
    case "importSources":
      return importSources(graph, edit.provided, readSources);
    case "amendPolicy":
      return amendPolicy(graph, edit.provided);
    case "repealPolicy":
      return repealPolicy(graph, edit.provided);
    case "reinstatePolicy":
      return reinstatePolicy(graph, edit.provided);
    case "mergeOrganizations":
      return mergeOrganizations(graph, edit.provided);
    case "undoMerge":
      return undoMerge(graph, edit.provided);
    default:
      return deleteNode(graph, deletedBy[edit.mutation], edit.provided);
  }
}

/** Whether the edit may change in which regions policies lie. */
export const movesRegions = ({ mutation }: Edit): boolean =>
  mutation === "importRegions" || mutation === "deleteRegion";

const count = (nodes: readonly ImportedNode[], outcome: ImportOutcome) =>
  nodes.filter((node) => node.outcome === outcome).length;

const reportOf = ({ nodes }: EditOutcome, dryRun: boolean, version: string): ImportReport => ({
  created: count(nodes, ImportOutcome.CREATED),
  changed: count(nodes, ImportOutcome.CHANGED),
  unchanged: count(nodes, ImportOutcome.UNCHANGED),
  deleted: count(nodes, ImportOutcome.DELETED),
  merged: count(nodes, ImportOutcome.MERGED),
  nodes,
  dryRun,
  version,
});

async function versionBy(graph: GraphReader, file: "graph-version" | "lock-graph" | "raise-version"): Promise<string> {
  const [row] = await graph.read(file, {});
  return (row?.["version"] as string | undefined) ?? "";
}

function refuseConflicts(report: ImportReport): void {
  const conflicts = report.nodes.flatMap((node) => node.conflicts);
  const [first] = conflicts;
  if (!first) return;
  const others = conflicts.length > 1 ? ` (and ${String(conflicts.length - 1)} more in extensions.report)` : "";
  const message = `${first.path}: ${first.message}${others}. Nothing was written: correct one of them, or import with mode REPLACE.`;
  throw new EditRefused("FACTS_CONFLICT", message, { report });
}

/**
 * Makes one edit in one transaction. It locks the graph first, so that writers run one after another. Then it reads what the
 * graph states now, and writes what is new or different, with its history. If something was written, it raises the graph's
 * version. A dry run does not lock and writes nothing.
 * @param by who makes the edit, for the history
 * @param readSources reads long texts; it may do so in another thread
 * @throws EditRefused if the edit is refused; then nothing is written
 */
export async function applyEdit(
  graph: EditingGraph,
  edit: Edit,
  by: string,
  toTraditional: TraditionalWriter,
  readSources: ReadSources = (inputs) => Promise.resolve(sourceInputs(inputs, toTraditional)),
): Promise<ImportReport> {
  const { dryRun = false, ifVersion } = edit.provided;
  const version = await versionBy(graph, dryRun ? "graph-version" : "lock-graph");
  if (ifVersion != null && ifVersion !== version) {
    const message = `The graph now has version ${version}, and no longer ${ifVersion}: read it again, and check whether the edit is still right.`;
    throw new EditRefused("CONFLICT", message, { version });
  }
  const outcome = await outcomeOf(graph, edit, toTraditional, readSources);
  const report = reportOf(outcome, dryRun, version);
  if (dryRun) return report;
  refuseConflicts(report);
  if (outcome.changes.length === 0) return report;
  await graph.write(outcome.steps);
  if (movesRegions(edit)) await renewReaches(graph);
  const after = await versionBy(graph, "raise-version");
  await graph.write([{ file: "write-changes", parameters: { rows: outcome.changes, by, version: after } }]);
  return { ...report, version: after };
}
