import type { GraphQLSchema } from "graphql";
import type { ImportReport } from "../../../schema/answers/import-report";
import type { ReleaseDraftArguments } from "../../../schema/drafts/draft-arguments";
import type { DraftReport } from "../../../schema/drafts/draft-report";
import { DraftDecision, DraftState, ImportMode } from "../../../schema/enums";
import { policyInputOf } from "../../drafting/policy-input-draft";
import { applyEdit } from "../../editing/apply-edit";
import { EditRefused, refuseProblems } from "../../editing/edit-refused";
import type { EditingGraph } from "../../editing/editing-graph";
import { fileInputs } from "../../editing/file-inputs";
import { editOf, importKind } from "../../editing/import-kinds";
import type { ImportedPlural } from "../../facts/node-kinds";
import type { TraditionalWriter } from "../../text/traditional";
import { graphVocabulary } from "./graph-vocabulary";
import { newTerms } from "./new-terms";
import { draftReport, lockDraft, refuseClosed, type StoredFact, storedFacts } from "./stored-draft";

export interface Releasing {
  readonly schema: GraphQLSchema;
  readonly toTraditional: TraditionalWriter;
  /** Who releases it, for the history. */
  readonly by: string;
}

const isAccepted = ({ decision }: StoredFact) =>
  decision === DraftDecision.ACCEPTED || decision === DraftDecision.CORRECTED;

/** A person accepted it, whatever the rule thought of it. */
function inputsOf(source: string, facts: readonly StoredFact[]): readonly object[] {
  const firsts = new Map(facts.map((fact) => [fact.entry, fact]));
  return [...firsts.values()].map(({ entry, policy, entryStart, entryEnd }) => {
    const ofEntry = facts.filter((fact) => fact.entry === entry).map(({ fact }) => fact);
    return policyInputOf(policy, source, { start: entryStart, end: entryEnd, facts: ofEntry, open: [] });
  });
}

/**
 * Imports what a person accepted of a draft, within the transaction of the caller, who ends it without writing for a dry run. The
 * imports check it against the graph of the moment, whatever the graph was when the draft was made.
 * @throws EditRefused
 */
export async function releaseDraft(
  graph: EditingGraph,
  { draft: id, ifDraftVersion, entries, mode, dryRun }: ReleaseDraftArguments,
  { schema, toTraditional, by }: Releasing,
): Promise<DraftReport> {
  const draft = await lockDraft(graph, id, ifDraftVersion);
  refuseClosed(draft);
  const stored = await storedFacts(graph, id);
  const facts = stored.filter((fact) => isAccepted(fact) && (entries?.includes(fact.entry) ?? true));
  if (facts.length === 0) {
    throw new EditRefused("BAD_USER_INPUT", `draft "${id}" has no accepted fact to release: accept facts by decide.`);
  }
  const importAll = async (argument: ImportedPlural, values: readonly unknown[], importMode: ImportMode) => {
    const kind = importKind(schema, argument);
    const { inputs, problems } = fileInputs(kind, values, false);
    refuseProblems(problems);
    const edit = editOf(kind, inputs, { mode: importMode, dryRun: false });
    return applyEdit(graph, edit, by, toTraditional);
  };
  const reports: ImportReport[] = [];
  for (const { kind, inputs } of newTerms(facts, await graphVocabulary(graph))) {
    reports.push(await importAll(kind, inputs, ImportMode.MERGE));
  }
  reports.push(await importAll("policies", inputsOf(draft.source, facts), mode ?? ImportMode.MERGE));

  const released = new Set(facts.map((fact) => fact.id));
  const isOpen = stored.some(
    (fact) =>
      !released.has(fact.id) && !fact.released && (isAccepted(fact) || (fact.decision === null && !fact.offered)),
  );
  const state = isOpen ? DraftState.OPEN : DraftState.RELEASED;
  await graph.write([{ file: "close-draft", parameters: { id, state, released: [...released], by } }]);
  const report = await draftReport(graph, draft, state);
  report.imported = joined(reports, dryRun ?? false);
  return report;
}

/** The reports of several imports as one; the version is that of the last. */
function joined(reports: readonly ImportReport[], dryRun: boolean): ImportReport {
  const sum = (count: "created" | "changed" | "unchanged" | "deleted" | "merged") =>
    reports.reduce((total, report) => total + report[count], 0);
  return {
    ...{ created: sum("created"), changed: sum("changed"), unchanged: sum("unchanged") },
    ...{ deleted: sum("deleted"), merged: sum("merged"), dryRun },
    nodes: reports.flatMap(({ nodes }) => nodes),
    version: reports.at(-1)?.version ?? "",
  };
}
