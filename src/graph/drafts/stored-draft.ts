import { randomBytes } from "node:crypto";
import { type DraftDecision, DraftState } from "../../../schema/enums";
import type { DraftReport } from "../../../schema/drafts/draft-report";
import type { DraftedEntry } from "../../drafting/draft";
import type { DraftedFact } from "../../drafting/fact";
import type { EditingGraph, GraphReader, Row } from "../../editing/editing-graph";
import { EditRefused } from "../../editing/edit-refused";

/** A fact of a draft as the database stores it. */
export interface StoredFact {
  readonly entry: number;
  readonly policy: string;
  readonly entryStart: number;
  readonly entryEnd: number;
  readonly id: string;
  readonly ordinal: number;
  readonly offered: boolean;
  readonly decision: DraftDecision | null;
  readonly released: boolean;
  readonly fact: DraftedFact;
}

/** A draft that no other change can change before this transaction ends. */
export interface LockedDraft {
  readonly id: string;
  readonly source: string;
  readonly state: DraftState;
  /** After this change. */
  readonly version: number;
}

/** An id that orders drafts by time. */
export const newDraftId = (now = new Date()) =>
  `draft:${now.toISOString().replace(/\W/gu, "")}-${randomBytes(4).toString("hex")}`;

/** The rows of cypher/drafts/write-drafts.cypher for what rules found. */
export const entryRows = (source: string, entries: readonly DraftedEntry[]): readonly Row[] =>
  entries.map(({ start, end, open, facts }, index) => ({
    ...{ ordinal: index + 1, policy: `${source.replace(/^source:/u, "")}-${String(index + 1)}`, start, end, open },
    facts: facts.map(({ field, value, quote, rule, term, score, offered, start, end, ...detail }, position) => ({
      ...{ ordinal: position + 1, field, quote, rule, score, start, end },
      ...{
        value: JSON.stringify(value),
        detail: JSON.stringify(detail),
        term: term ?? null,
        offered: offered ?? false,
      },
    })),
  }));

/**
 * Waits until no other change of the draft is running.
 * @throws EditRefused if it does not exist, or has changed since this version
 */
export async function lockDraft(
  graph: GraphReader,
  id: string,
  ifVersion: number | null | undefined,
): Promise<LockedDraft> {
  const [row] = await graph.read("lock-draft", { id });
  if (!row) {
    throw new EditRefused("BAD_USER_INPUT", `draft "${id}" does not exist: the query drafts lists all.`);
  }
  const version = Number(row["version"]);
  if (ifVersion != null && ifVersion !== version) {
    const message = `The draft now has version ${String(version)}, and no longer ${String(ifVersion)}: read it again, and check whether the decision is still right.`;
    throw new EditRefused("CONFLICT", message, { version: String(version) });
  }
  return { id, source: String(row["source"]), state: row["state"] as DraftState, version: version + 1 };
}

/** @throws EditRefused */
export function refuseClosed({ id, state }: LockedDraft): void {
  if (state === DraftState.OPEN) return;
  throw new EditRefused("BAD_USER_INPUT", `draft "${id}" is ${state.toLowerCase()}: draft its source again.`);
}

/** The facts of a draft in its order; value, detail, words and place are the corrected ones where a person corrected them. */
export async function storedFacts(graph: GraphReader, id: string): Promise<readonly StoredFact[]> {
  const rows = await graph.read("draft-facts", { id });
  return rows.map((row) => {
    const quote = row["decidedQuote"] ?? row["quote"];
    const drafted: unknown = JSON.parse(String(row["decidedValue"] ?? row["value"]));
    // A value that is its words moves with them.
    const value = row["decidedValue"] == null && drafted === row["quote"] ? quote : drafted;
    const fact = {
      ...(JSON.parse(String(row["detail"])) as object),
      ...(row["decidedDetail"] == null ? {} : (JSON.parse(row["decidedDetail"] as string) as object)),
      ...{ field: row["field"], value, quote, rule: row["rule"], score: row["score"] },
      ...{ start: Number(row["decidedStart"] ?? row["start"]), end: Number(row["decidedEnd"] ?? row["end"]) },
    } as DraftedFact;
    return {
      ordinal: Number(row["ordinal"]),
      ...{ id: String(row["id"]), entry: Number(row["entry"]), policy: String(row["policy"]), fact },
      ...{ entryStart: Number(row["entryStart"]), entryEnd: Number(row["entryEnd"]) },
      ...{ offered: Boolean(row["offered"]), released: Boolean(row["released"]) },
      decision: (row["decision"] as DraftDecision | null) ?? null,
    };
  });
}

/** What a draft has now, for the answer of its change. */
export async function draftReport(
  graph: EditingGraph,
  { id, version }: Pick<LockedDraft, "id" | "version">,
  state: DraftState,
): Promise<DraftReport> {
  const facts = await storedFacts(graph, id);
  const stated = facts.filter(({ offered }) => !offered);
  return {
    ...{ draft: id, version, state },
    entries: new Set(facts.map(({ entry }) => entry)).size,
    facts: stated.length,
    undecided: stated.filter(({ decision }) => decision === null).length,
  };
}
