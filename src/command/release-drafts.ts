import { basename, extname } from "node:path";
import { buildGraphSchema } from "../../schema/build-schema";
import { DraftDecision, ImportMode } from "../../schema/enums";
import { readDocument } from "../documents/read-document";
import { SURE } from "../drafting/fact";
import { applyEdit } from "../editing/apply-edit";
import { EditRefused } from "../editing/edit-refused";
import { fileInputs } from "../editing/file-inputs";
import { editOf, importKind } from "../editing/import-kinds";
import { changeDraft } from "../graph/drafts/change-draft";
import { type StoredFact, storedFacts } from "../graph/drafts/stored-draft";
import { graphStatement } from "../graph/graph-statement";
import { dataTraditional } from "../graph/import/data-traditional";
import { applySearch } from "../graph/import/import-facts";
import { transactionGraph } from "../graph/transaction-graph";
import type { Database } from "../neo4j/database";
import { FileUnusable } from "../records/open-file";
import { keyOf } from "../text/key-of";
import type { CommandContext } from "./command";
import { documentFiles } from "./document-files";
import { Progress } from "./progress";

export interface ReleaseOptions {
  readonly source?: string;
  readonly encoding?: "gb18030";
  readonly by: string;
}

/** A new term is never sure: a person decides whether the vocabulary needs it. */
function isSure({ offered, fact: { score, value } }: StoredFact): boolean {
  const isNew = typeof value === "object" && "name" in value && value.id === undefined;
  return !offered && score >= SURE && !isNew;
}

/**
 * Imports documents as sources, drafts them in the database, and releases what is sure, entry by entry. An entry that the import
 * refuses stays a draft, and so does every fact that is not sure.
 */
export async function releaseFiles(
  context: CommandContext,
  paths: readonly string[],
  { source, encoding, by }: ReleaseOptions,
): Promise<void> {
  const files = await documentFiles(paths);
  if (source !== undefined && files.length > 1) {
    throw new FileUnusable("--source names the source of one file: release the files one by one, or leave it out.");
  }
  const failures: string[] = [];
  await context.withDatabase(async ({ database }) => {
    const release = await releasing(database, by);
    const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
    const progress = new Progress({ total, isTerminal: context.isTerminal, write: context.write });
    for (const [index, { path, name, bytes }] of files.entries()) {
      context.signal.throwIfAborted();
      try {
        const { text, mediaType } = await readDocument(path, { encoding, signal: context.signal });
        const title = basename(path, extname(path));
        const input = { id: source ?? `source:${keyOf(name)}`, title, raw: text, mediaType, fileName: basename(path) };
        const lines = await release(input);
        progress.end();
        for (const line of lines) context.say(`${path}: ${line}`);
      } catch (error) {
        if (!(error instanceof FileUnusable) && !(error instanceof EditRefused)) throw error;
        failures.push(error instanceof EditRefused ? `${path}: ${error.message}` : error.message);
      }
      progress.add(bytes);
      progress.records(index + 1);
    }
    progress.end();
    await applySearch(database);
  });
  if (failures.length > 0) throw new FileUnusable(failures.join("\n"));
}

/** Imports one source, drafts it, and releases what is sure; the result is a line for each entry. */
async function releasing(database: Database, by: string) {
  const [schema, toTraditional] = [buildGraphSchema(), await dataTraditional()];
  const needed = () => Promise.resolve({ schema, toTraditional });
  const sources = importKind(schema, "sources");

  return async (input: { readonly id: string }): Promise<readonly string[]> => {
    const { inputs, problems } = fileInputs(sources, [input], false);
    const [problem] = problems;
    if (problem) throw new FileUnusable(`${input.id}: ${problem.path} ${problem.message}.`);
    const edit = editOf(sources, inputs, { mode: ImportMode.MERGE, dryRun: false });
    await database.transaction((run) => applyEdit(transactionGraph(run), edit, by, toTraditional));
    const change = (one: Parameters<typeof changeDraft>[1]) => changeDraft(database, one, by, needed);
    const { draft } = await change({ mutation: "draftSource", provided: { source: input.id } });
    const read = {
      read: (file: Parameters<typeof graphStatement>[0], parameters: Parameters<typeof graphStatement>[1]) =>
        database.read(graphStatement(file, parameters)),
    };
    const facts = await storedFacts(read, draft);
    const entries = new Map(facts.map(({ entry, policy }) => [entry, policy]));
    const lines: string[] = [];
    for (const [entry, policy] of entries) {
      const sure = facts.filter((fact) => fact.entry === entry && isSure(fact));
      const rest = facts.filter((fact) => fact.entry === entry && !fact.offered).length - sure.length;
      if (sure.length === 0) {
        lines.push(`${policy} stays a draft: nothing of it is sure`);
        continue;
      }
      const decisions = sure.map(({ id }) => ({ fact: id, decision: DraftDecision.ACCEPTED }));
      await change({ mutation: "decide", provided: { draft, decisions } });
      try {
        await change({ mutation: "releaseDraft", provided: { draft, entries: [entry], mode: ImportMode.MERGE } });
        lines.push(`${policy} released with ${String(sure.length)} facts; ${String(rest)} stay in ${draft}`);
      } catch (error) {
        if (!(error instanceof EditRefused)) throw error;
        lines.push(`${policy} stays in ${draft}: ${error.message}`);
      }
    }
    return lines;
  };
}
