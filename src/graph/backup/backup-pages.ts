import type { BackupPart } from "../../backup/backup-files";
import type { GraphReader, Row } from "../../editing/editing-graph";
import { policyInputOf } from "../../editing/policy-input-of";
import { readStatedPolicies } from "../../editing/read-stated-policies";
import { readSourceTexts } from "../../editing/source-texts";
import type { SourceText } from "../../editing/source-text";
import type { PolicyFacts } from "../../facts/facts";

/** Records read at once; a source may be a megabyte. */
const PAGE = 200;
const SOURCES = 10;
/** A draft of a long text has thousands of facts. */
const DRAFTS = 5;

/** What follows from other values, and is computed again if it is missing. */
const derived = new Set([
  ...["nameSortKey", "covers", "moved", "depth", "outdated", "renewedUpTo"],
  ...["searchForms", "searchedIn", "nameKeys", "aliasKeys", "publisherForms"],
]);

const exported = (properties: Row): Row =>
  Object.fromEntries(Object.entries(properties).filter(([name]) => !derived.has(name)));

/**
 * A page of records, those after an id. If a row has a column of the same name as a property of its node, the column is
 * used.
 */
type ReadPage = (graph: GraphReader, after: string) => Promise<readonly Row[]>;

/** Nodes with all their stored properties, and the other columns of their rows. */
const nodes =
  (part: Exclude<BackupPart, "policies">, limit = PAGE): ReadPage =>
  async (graph, after) =>
    (await graph.read(part, { after, limit: BigInt(limit) })).map(({ properties, ...row }) => ({
      ...exported(properties as Row),
      ...row,
    }));

const rows =
  (part: Exclude<BackupPart, "policies">, limit = PAGE): ReadPage =>
  (graph, after) =>
    graph.read(part, { after, limit: BigInt(limit) });

/** Texts of the sources that were quoted last: policies of one source often follow one another. */
const CACHED_TEXTS = 20;

function policies(): ReadPage {
  const texts = new Map<string, SourceText>();

  async function textsOf(graph: GraphReader, stated: readonly PolicyFacts[]) {
    const wanted = new Set(stated.flatMap((policy) => policy.statements.map(({ evidence }) => evidence.source)));
    const missing = [...wanted].filter((id) => !texts.has(id));
    if (texts.size + missing.length > CACHED_TEXTS) {
      for (const id of texts.keys()) if (!wanted.has(id)) texts.delete(id);
    }
    for (const [id, text] of await readSourceTexts(graph, missing)) texts.set(id, text);
    return texts;
  }

  return async (graph, after) => {
    const ids = (await graph.read("policy-ids", { after, limit: BigInt(PAGE) })).map(({ id }) => String(id));
    const stated = await readStatedPolicies(graph, ids);
    const inOrder = ids.flatMap((id) => stated.get(id) ?? []);
    const quoted = await textsOf(graph, inOrder);
    return inOrder.map((policy) => ({ ...policyInputOf(policy, quoted) }));
  };
}

/** The parts that are not all stored properties of nodes, or that have pages of another size. */
const pages: Readonly<Partial<Record<BackupPart, () => ReadPage>>> = {
  sources: () => nodes("sources", SOURCES),
  policies,
  statuses: () => rows("statuses"),
  changes: () => rows("changes"),
  drafts: () => rows("drafts", DRAFTS),
};

/** All records of one part, by id; only one page is in memory at a time. */
export async function* backupRecords(graph: GraphReader, part: BackupPart): AsyncIterable<Row> {
  const read = pages[part]?.() ?? nodes(part as Exclude<BackupPart, "policies">);
  for (let after = ""; ;) {
    const page = await read(graph, after);
    yield* page;
    const last = page.at(-1);
    if (!last) return;
    after = String(last["id"]);
  }
}
