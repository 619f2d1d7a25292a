import type { ImportedNode } from "../../schema/answers/import-report";
import { type EditableLabel, nounOf } from "../facts/node-kinds";
import type { ImportStep } from "../facts/write-facts";
import { type ChangeRow, changeOf, type EditOutcome, outcomeOf } from "./edit-outcome";
import type { GraphReader } from "./editing-graph";
import type { EditProblem } from "./edit-refused";

/** A thing that policies point to, as it should be written. */
export interface Thing {
  readonly id: string;
}

/** A kind of thing: the name of its inputs, the fields that are recorded and compared, and how it is written. */
export interface ThingKind<Facts extends Thing> {
  readonly label: Exclude<EditableLabel, "Policy">;
  /** The argument that contains the inputs, for paths. */
  readonly argument: string;
  /** The fields in which two versions may differ. */
  record(facts: Facts): Readonly<Record<string, unknown>>;
  steps(facts: readonly Facts[]): readonly ImportStep[];
  /** Whether policies store its names for search. */
  readonly isSearchedFor: boolean;
}

export type StoredThing = Readonly<Record<string, unknown>>;

/** The stored values of these nodes, by id. A node with another label is a problem. */
export async function readStored(
  graph: GraphReader,
  { label, argument }: Pick<ThingKind<Thing>, "label" | "argument">,
  ids: readonly string[],
  problems: EditProblem[],
): Promise<ReadonlyMap<string, StoredThing>> {
  const rows = await graph.read("stored-things", { ids });
  const stored = new Map<string, StoredThing>();
  for (const { id, type, properties, ...columns } of rows) {
    if (type === label) stored.set(String(id), { ...(properties as StoredThing), ...columns });
    else {
      const path = `${argument}[${String(ids.indexOf(String(id)))}].id`;
      const message = `"${String(id)}" is already the id of a ${nounOf(String(type))}: ids are unique across the graph`;
      problems.push({ path, message });
    }
  }
  return stored;
}

/** Writes what is new or different, and updates the search texts of the policies that point to the changed things. */
export async function importThings<Facts extends Thing>(
  graph: GraphReader,
  kind: ThingKind<Facts>,
  things: readonly Facts[],
  stored: ReadonlyMap<string, StoredThing>,
  notes: ReadonlyMap<string, Partial<Pick<ImportedNode, "warnings" | "cleaning">>> = new Map(),
): Promise<EditOutcome> {
  const nodes: ImportedNode[] = [];
  const changes: ChangeRow[] = [];
  const changed: Facts[] = [];
  for (const thing of things) {
    const after = kind.record(thing);
    const before = stored.get(thing.id);
    const change = changeOf(thing.id, kind.label, before && sameFields(before, after), after);
    nodes.push({ id: thing.id, outcome: outcomeOf(change), warnings: [], conflicts: [], ...notes.get(thing.id) });
    if (!change) continue;
    changes.push(change);
    changed.push(thing);
  }
  if (changed.length === 0) return { nodes, steps: [], changes };
  const ids = kind.isSearchedFor ? await policiesPointingTo(graph, changed) : [];
  const searched: readonly ImportStep[] = ids.length > 0 ? [{ file: "write-search-texts", parameters: { ids } }] : [];
  return { nodes, steps: [...kind.steps(changed), ...searched], changes };
}

/** The stored values of the fields that a record has; null for a field that is not stored. */
const sameFields = (stored: StoredThing, record: Readonly<Record<string, unknown>>) =>
  Object.fromEntries(Object.keys(record).map((field) => [field, stored[field] ?? null]));

async function policiesPointingTo(graph: GraphReader, things: readonly Thing[]): Promise<string[]> {
  const rows = await graph.read("policies-pointing-to", { ids: things.map(({ id }) => id) });
  return rows.map(({ id }) => String(id));
}
