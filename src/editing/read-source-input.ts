import type { SourceInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { SourceFacts } from "../facts/facts";
import { cleanReceived, remainingDamage, TextTooLong } from "../text/cleaning";
import { codePointLength } from "../text/code-points";
import { sentences } from "../text/sentences";
import { toSimplified } from "../text/simplified";
import type { TraditionalWriter } from "../text/traditional";
import type { EditProblem } from "./edit-refused";

/** The source that an input describes, with its warnings and problems. Plain data, because another thread may have read it. */
export interface ReadSource {
  readonly source: SourceFacts;
  readonly warnings: readonly string[];
  readonly problems: readonly EditProblem[];
}

/** Reads the sources of one mutation, in their order. */
export type ReadSources = (inputs: readonly SourceInput[]) => Promise<readonly ReadSource[]>;

/** A text that was cleaned before, such as a backup's, is used unchanged, because facts depend on its offsets. */
function cleanedBefore(input: SourceInput, text: string, path: string, problems: EditProblem[]): string {
  if (input.damaged) {
    problems.push({
      path: `${path}.damaged`,
      message: "repairs raw, but text is already repaired: leave one of them out",
    });
  }
  return text;
}

function cleanedNow(input: SourceInput, path: string, problems: EditProblem[]): string {
  if (input.textHant != null) {
    problems.push({ path: `${path}.textHant`, message: "belongs to text: provide both or neither" });
  }
  (input.damaged ?? []).forEach(({ received }, index) => {
    if (input.raw.includes(received)) return;
    problems.push({ path: `${path}.damaged[${String(index)}].received`, message: "is not in raw: copy it exactly" });
  });
  try {
    return cleanReceived(input.raw, input.damaged ?? []);
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    const message = `makes the text longer than ${error.max.toLocaleString("en")} characters: repair only what is damaged`;
    problems.push({ path: `${path}.damaged`, message });
    return input.raw;
  }
}

function readSource(input: SourceInput, path: string, toTraditional: TraditionalWriter): ReadSource {
  const problems: EditProblem[] = [];
  const isCleaned = input.text != null;
  const cleaned = isCleaned
    ? cleanedBefore(input, input.text ?? "", path, problems)
    : cleanedNow(input, path, problems);
  const text = isCleaned ? cleaned : toSimplified(cleaned);
  const textHant = input.textHant ?? toTraditional(text);
  const [length, lengthHant] = [codePointLength(text), codePointLength(textHant)];
  if (lengthHant !== length) {
    const message = `has ${String(lengthHant)} characters, but text has ${String(length)}: the offsets of both must be the same`;
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
    (position) => `"${position}" looks damaged: if it is, import the source again with that sequence in damaged`,
  );
  return { source, warnings, problems };
}

/** Reads them in this thread. The time is linear in the length of their texts: about a second for a million characters. */
export const sourceInputs = (inputs: readonly SourceInput[], toTraditional: TraditionalWriter): readonly ReadSource[] =>
  inputs.map((input, index) => readSource(input, `sources[${String(index)}]`, toTraditional));
