import type { ImportSourcesArguments } from "../../schema/arguments/editing";
import type { SourceFacts } from "../facts/facts";
import { sourceSteps } from "../facts/write-facts";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type StoredThing, type ThingKind } from "./import-vocabulary";
import type { ReadSources } from "./read-source-input";
import { readReferrers } from "./referrers";

const kind: ThingKind<SourceFacts> = {
  label: "Source",
  argument: "sources",
  record: ({ id: _id, ...fields }) => fields,
  steps: sourceSteps,
  isSearchedFor: false,
};

/** Refuses a new text for a source that is referred to, because facts depend on offsets in its text. */
async function refuseMovedTexts(
  graph: GraphReader,
  sources: readonly SourceFacts[],
  stored: ReadonlyMap<string, StoredThing>,
  problems: EditProblem[],
): Promise<void> {
  const moved = sources.filter(({ id, text }) => (stored.get(id)?.["text"] ?? text) !== text);
  const referrers = await readReferrers(
    graph,
    moved.map(({ id }) => id),
  );
  sources.forEach(({ id }, index) => {
    const referring = referrers.get(id);
    if (!referring) return;
    const message = `changes the text of a source that is referred to by ${referring}: import it with a new id`;
    problems.push({ path: `sources[${String(index)}].raw`, message });
  });
}

/**
 * Writes sources. Each text is cleaned by the rules and by the table of its input, and the report says what was changed. Text
 * that still looks damaged, and lines that seem broken by pages, are warnings.
 * @throws EditRefused with all problems of all inputs
 */
export async function importSources(
  graph: GraphReader,
  { sources: inputs }: ImportSourcesArguments,
  readSources: ReadSources,
): Promise<EditOutcome> {
  const read = await readSources(inputs);
  const problems = read.flatMap((entry) => entry.problems);
  const sources = read.map(({ source }) => source);
  const ids = sources.map(({ id }) => id);
  const stored = await readStored(graph, kind, ids, problems);
  await refuseMovedTexts(graph, sources, stored, problems);
  refuseProblems(problems);
  const notes = new Map(
    read.map(({ source, damage, brokenLines, cleaning }) => [
      source.id,
      { warnings: [...damage, ...brokenLines], cleaning },
    ]),
  );
  return importThings(graph, kind, sources, stored, notes);
}
