import type { ImportSourcesArguments } from "../../schema/arguments/editing";
import type { SourceInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { SourceFacts } from "../import/facts";
import { sourceSteps } from "../import/write-facts";
import { cleanReceived, remainingDamage, TextTooLong } from "../text/cleaning";
import { codePointLength } from "../text/code-points";
import { sentences } from "../text/sentences";
import { toSimplified } from "../text/simplified";
import type { TraditionalWriter } from "../text/traditional";
import type { GraphReader } from "./editing-graph";
import type { EditOutcome } from "./edit-outcome";
import { type EditProblem, refuseProblems } from "./edit-refused";
import { importThings, readStored, type StoredThing, type ThingKind } from "./import-vocabulary";
import { readReferrers } from "./referrers";

const kind: ThingKind<SourceFacts> = {
  label: "Source",
  argument: "sources",
  record: ({ id: _id, sentences: _sentences, ...fields }) => fields,
  steps: sourceSteps,
  isSearchedFor: false,
};

/** A text that was cleaned before, such as a backup's: facts rest on its offsets, so it is taken as it is. */
function cleanedBefore(input: SourceInput, text: string, path: string, problems: EditProblem[]): string {
  if (input.damaged) {
    problems.push({ path: `${path}.damaged`, message: "mends raw, and text is mended: leave one of them out" });
  }
  return text;
}

function cleanedNow(input: SourceInput, path: string, problems: EditProblem[]): string {
  if (input.textHant != null) {
    problems.push({ path: `${path}.textHant`, message: "goes with text: give both, or neither" });
  }
  (input.damaged ?? []).forEach(({ received }, index) => {
    if (input.raw.includes(received)) return;
    problems.push({ path: `${path}.damaged[${String(index)}].received`, message: "is not in raw: copy it as it is" });
  });
  try {
    return cleanReceived(input.raw, input.damaged ?? []);
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    const message = `makes the text longer than ${error.most.toLocaleString("en")} characters: mend what is damaged alone`;
    problems.push({ path: `${path}.damaged`, message });
    return input.raw;
  }
}

function readSource(input: SourceInput, path: string, toTraditional: TraditionalWriter, problems: EditProblem[]) {
  const isCleaned = input.text != null;
  const cleaned = isCleaned
    ? cleanedBefore(input, input.text ?? "", path, problems)
    : cleanedNow(input, path, problems);
  const text = isCleaned ? cleaned : toSimplified(cleaned);
  const textHant = input.textHant ?? toTraditional(text);
  const [length, lengthHant] = [codePointLength(text), codePointLength(textHant)];
  if (lengthHant !== length) {
    const message = `has ${String(lengthHant)} characters, and text has ${String(length)}: the offsets of both must be the same`;
    problems.push({ path: `${path}.textHant`, message });
  }
  const source: SourceFacts = {
    id: input.id,
    title: input.title,
    titleHant: input.titleHant ?? toTraditional(input.title),
    titleEn: input.titleEn,
    publisher: input.publisher ?? null,
    publishedOn: input.publishedOn ?? null,
    text,
    textHant,
    raw: input.raw,
    sentences: sentences(text),
  };
  const warnings = remainingDamage(cleaned).map(
    (place) => `"${place}" looks damaged: if it is, import the source again with that sequence among damaged`,
  );
  return { source, warnings };
}

/** Facts rest on offsets in a source's text: it stays while they do. */
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
    const message = `changes the text of a source that is referred to by ${referring}: import it under an id of its own`;
    problems.push({ path: `sources[${String(index)}].raw`, message });
  });
}

/**
 * Writing sources: each is cleaned by the rules and the table of its input, and cut into sentences. What still looks
 * damaged is a warning.
 * @throws EditRefused with all problems of all inputs
 */
export async function importSources(
  graph: GraphReader,
  { sources: inputs }: ImportSourcesArguments,
  toTraditional: TraditionalWriter,
): Promise<EditOutcome> {
  const problems: EditProblem[] = [];
  const read = inputs.map((input, index) => readSource(input, `sources[${String(index)}]`, toTraditional, problems));
  const sources = read.map(({ source }) => source);
  const ids = sources.map(({ id }) => id);
  const stored = await readStored(graph, kind, ids, problems);
  await refuseMovedTexts(graph, sources, stored, problems);
  refuseProblems(problems);
  const warnings = new Map(read.map((entry) => [entry.source.id, entry.warnings]));
  return importThings(graph, kind, sources, stored, warnings);
}
