import type { DraftReport } from "../../../schema/drafts/draft-report";
import { DraftState } from "../../../schema/enums";
import type { DraftChange } from "../../../schema/port";
import type { GraphReader } from "../../editing/editing-graph";
import { EditRefused } from "../../editing/edit-refused";
import type { Database } from "../../neo4j/database";
import type { StatementContext } from "../../neo4j/statement-context";
import { graphStatement } from "../graph-statement";
import { transactionGraph } from "../transaction-graph";
import { decide } from "./decide";
import { draftInWorker } from "./draft-in-worker";
import { graphVocabulary } from "./graph-vocabulary";
import { type Releasing, releaseDraft } from "./release-draft";
import { draftReport, entryRows, lockDraft, newDraftId, refuseClosed } from "./stored-draft";

type Drafting = Pick<Database, "read" | "transaction">;

/** Ends the transaction of a dry run without writing. */
class DryRun extends Error {
  constructor(readonly report: DraftReport) {
    super("A dry run writes nothing.");
  }
}

/**
 * Makes one change of drafts. Each runs in a transaction that locks its draft alone, and waits for no import; a release is an
 * import too, and locks the graph.
 * @param releasing loads what a release needs
 * @throws EditRefused
 */
export async function changeDraft(
  database: Drafting,
  { mutation, provided }: DraftChange,
  by: string,
  releasing: () => Promise<Omit<Releasing, "by">>,
  context?: StatementContext,
): Promise<DraftReport> {
  switch (mutation) {
    case "draftSource":
      return draftSource(database, provided.source, by, context);
    case "decide":
      return database.transaction((run) => decide(transactionGraph(run), provided, by), context);
    case "discardDraft":
      return database.transaction(async (run) => {
        const graph = transactionGraph(run);
        const draft = await lockDraft(graph, provided.draft, provided.ifDraftVersion);
        refuseClosed(draft);
        const state = DraftState.DISCARDED;
        await graph.write([{ file: "close-draft", parameters: { id: draft.id, state, released: [], by } }]);
        return draftReport(graph, draft, state);
      }, context);
    case "releaseDraft": {
      const needed = { ...(await releasing()), by };
      try {
        return await database.transaction(async (run) => {
          const report = await releaseDraft(transactionGraph(run), provided, needed);
          if (provided.dryRun) throw new DryRun(report);
          return report;
        }, context);
      } catch (error) {
        if (error instanceof DryRun) return error.report;
        throw error;
      }
    }
  }
}

/** Reads the source and the vocabulary, drafts in a thread, and writes the draft: no lock is held meanwhile. */
async function draftSource(
  database: Drafting,
  source: string,
  by: string,
  context: StatementContext | undefined,
): Promise<DraftReport> {
  const graph: GraphReader = { read: (file, parameters) => database.read(graphStatement(file, parameters), context) };
  const [row] = await graph.read("source-texts", { ids: [source] });
  if (!row) throw new EditRefused("BAD_USER_INPUT", `source "${source}" does not exist: import it by importSources.`);
  const [note] = await graph.read("graph-version", {});
  const entries = await draftInWorker({ text: String(row["text"]), vocabulary: await graphVocabulary(graph) });
  if (entries.length === 0) {
    const message = `source "${source}" is no policy: its text has no title, no kind and no document number.`;
    throw new EditRefused("BAD_USER_INPUT", message);
  }
  const id = newDraftId();
  const draft = {
    ...{ id, source, state: DraftState.OPEN, version: 1, madeBy: by, madeAt: null, closedAt: null, closedBy: null },
    graphVersion: (note?.["version"] as string | undefined) ?? "",
    entries: entryRows(source, entries),
  };
  return database.transaction(async (run) => {
    const writing = transactionGraph(run);
    await writing.write([{ file: "write-drafts", parameters: { rows: [draft] } }]);
    return draftReport(writing, { id, version: 1 }, DraftState.OPEN);
  }, context);
}
