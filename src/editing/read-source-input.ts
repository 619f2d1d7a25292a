import type { CleaningReport } from "../../schema/answers/cleaning-report";
import { SourceStanding } from "../../schema/enums";
import type { SourceInput } from "../../schema/inputs/editing/vocabulary-inputs";
import type { SourceFacts } from "../facts/facts";
import { clean, type CleanedText } from "../text/cleaning/clean";
import { TextTooLong } from "../text/cleaning/damaged-sequences";
import { remainingDamage } from "../text/cleaning/remaining-damage";
import { findPageBreaks, PDF } from "../text/cleaning/pages";
import { codePointLength, codePointsAround } from "../text/code-points";
import type { TraditionalWriter } from "../text/traditional";
import { cleaningReport } from "./cleaning-report";
import type { EditProblem } from "./edit-refused";

/** The source that an input describes, with what may be wrong in its text, and its problems. Plain data, because another thread may have read it. */
export interface ReadSource {
  readonly source: SourceFacts;
  /** Warnings of text that still looks damaged. */
  readonly damage: readonly string[];
  /** Warnings of lines that seem broken by pages. */
  readonly brokenLines: readonly string[];
  /** What cleaning changed; null if the text was cleaned before. */
  readonly cleaning: CleaningReport | null;
  readonly problems: readonly EditProblem[];
}

/** Reads the sources of one mutation, in their order. */
export type ReadSources = (inputs: readonly SourceInput[]) => Promise<readonly ReadSource[]>;

/** A text that was cleaned before, such as a backup's, is used unchanged, because facts depend on its offsets. */
function cleanedBefore(input: SourceInput, text: string, path: string, problems: EditProblem[]): CleanedText {
  if (input.damaged) {
    problems.push({
      path: `${path}.damaged`,
      message: "repairs raw, but text is already repaired: leave one of them out",
    });
  }
  return { text, asReceived: text, changes: [] };
}

function cleanedNow(input: SourceInput, path: string, problems: EditProblem[]): CleanedText {
  if (input.textHant != null) {
    problems.push({ path: `${path}.textHant`, message: "belongs to text: provide both or neither" });
  }
  (input.damaged ?? []).forEach(({ received }, index) => {
    if (input.raw.includes(received)) return;
    problems.push({ path: `${path}.damaged[${String(index)}].received`, message: "is not in raw: copy it exactly" });
  });
  try {
    return clean(input.raw, input.damaged ?? [], { mediaType: input.mediaType ?? null });
  } catch (error) {
    if (!(error instanceof TextTooLong)) throw error;
    const message = `makes the text longer than ${error.max.toLocaleString("en")} characters: repair only what is damaged`;
    problems.push({ path: `${path}.damaged`, message });
    return { text: input.raw, asReceived: input.raw, changes: [] };
  }
}

/** The warning that lines seem broken by pages, where the text does not say that it comes from a PDF. */
function brokenSentences(text: string, mediaType: string | null): readonly string[] {
  const broken = mediaType === PDF ? [] : findPageBreaks(text, { mediaType: PDF });
  const [first] = broken.filter(({ rule }) => rule === "BROKEN_LINE");
  if (!first) return [];
  const around = codePointsAround(text, first.start, 10).replaceAll(/\s+/gu, " ");
  return [
    `"${around}" looks like a sentence that a page broke, one of ${String(broken.length)}: if they are, import the source again with mediaType "${PDF}"`,
  ];
}

function readSource(input: SourceInput, path: string, toTraditional: TraditionalWriter): ReadSource {
  const problems: EditProblem[] = [];
  const isCleaned = input.text != null;
  const cleaned = isCleaned
    ? cleanedBefore(input, input.text ?? "", path, problems)
    : cleanedNow(input, path, problems);
  const { text, asReceived, changes } = cleaned;
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
    titleEn: input.titleEn ?? null,
    publisher: input.publisher ?? null,
    publishedOn: input.publishedOn ?? null,
    url: input.url ?? null,
    licence: input.licence ?? null,
    retrievedOn: input.retrievedOn ?? null,
    standing: input.standing ?? SourceStanding.UNVERIFIED,
    text,
    textHant,
    raw: input.raw,
    fileName: input.fileName ?? null,
    mediaType: input.mediaType ?? null,
    fileSha256: input.fileSha256 ?? null,
  };
  const damage = remainingDamage(asReceived).map(
    (position) => `"${position}" looks damaged: if it is, import the source again with that sequence in damaged`,
  );
  const brokenLines = isCleaned ? [] : brokenSentences(asReceived, input.mediaType ?? null);
  return { source, damage, brokenLines, cleaning: isCleaned ? null : cleaningReport(changes), problems };
}

/** Reads them in this thread. The time is linear in the length of their texts: about a second for a million characters. */
export const sourceInputs = (inputs: readonly SourceInput[], toTraditional: TraditionalWriter): readonly ReadSource[] =>
  inputs.map((input, index) => readSource(input, `sources[${String(index)}]`, toTraditional));
