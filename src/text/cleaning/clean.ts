import { codePointPositions } from "../code-points";
import { toSimplified } from "../simplified";
import { AlignedText, type ChangedStretch } from "./aligned-text";
import { findBlanks } from "./blanks";
import { type DamagedSequence, findDamaged } from "./damaged-sequences";
import { findInvisibleCharacters } from "./invisible-characters";
import { findPageBreaks } from "./pages";
import { findQuotationMarks } from "./quotation-marks";
import { findReadings } from "./readings";
import type { FindReplacements, TextOrigin } from "./replacement";
import type { CleaningRuleName } from "./rule-names";
import { strayTraditional } from "./stray-traditional";

/** What cleaning changed beyond the script: which rule, where in the raw text (in code points), what it had and has now. */
export interface CleaningChange {
  readonly rule: CleaningRuleName;
  readonly start: number;
  readonly end: number;
  readonly received: string;
  readonly cleaned: string;
}

export interface CleanedText {
  /** In simplified Chinese. */
  readonly text: string;
  /** The same in the script as received. */
  readonly asReceived: string;
  /** Each change once, in the order of the raw text. */
  readonly changes: readonly CleaningChange[];
}

/** In this order, because readings are between characters that blanks would separate, and pages have columns of blanks. */
const rules: readonly FindReplacements[] = [
  findInvisibleCharacters,
  findReadings,
  findPageBreaks,
  findBlanks,
  findQuotationMarks,
];

/** Max rounds of all rules. Nearly every text needs one, and a second that finds nothing. */
const ROUNDS = 8;

/**
 * Cleans a received text: repairs damaged sequences by the table, applies the rules of docs/cleaning.md until none of them
 * finds anything more, then writes simplified Chinese. Everything that no rule names stays as received: punctuation, line
 * breaks, and so empty lines at both ends of the text.
 * @throws TextTooLong
 */
export function clean(raw: string, damaged: readonly DamagedSequence[], origin: TextOrigin): CleanedText {
  const aligned = new AlignedText(raw);
  for (const sequence of damaged) aligned.apply(findDamaged(aligned.text, sequence));
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = aligned.text;
    for (const find of rules) aligned.apply(find(aligned.text, origin));
    if (aligned.text === before) break;
  }
  const asReceived = aligned.text;
  const text = toSimplified(asReceived);
  for (const { start, end } of strayTraditional(asReceived, text)) aligned.note("TRADITIONAL_CHARACTER", start, end);
  return { text, asReceived, changes: changesOf(raw, text, asReceived, aligned.changed()) };
}

/** Both scripts have the same code points at the same positions, but not always the same UTF-16 units. */
function changesOf(raw: string, text: string, asReceived: string, stretches: readonly ChangedStretch[]) {
  const rawOffsets = codePointPositions(
    raw,
    stretches.flatMap(({ rawStart, rawEnd }) => [rawStart, rawEnd]),
  );
  const offsets = codePointPositions(
    asReceived,
    stretches.flatMap(({ start, end }) => [start, end]),
  );
  const isPlain = text.length === asReceived.length;
  const characters = isPlain ? [] : Array.from(text);
  return stretches.flatMap(({ rule, rawStart, rawEnd, start, end }, index): readonly CleaningChange[] => {
    const received = raw.slice(rawStart, rawEnd);
    if (rule !== "TRADITIONAL_CHARACTER" && asReceived.slice(start, end) === received) return [];
    const cleaned = isPlain
      ? text.slice(start, end)
      : characters.slice(offsets[2 * index], offsets[2 * index + 1]).join("");
    return [{ rule, start: rawOffsets[2 * index] ?? 0, end: rawOffsets[2 * index + 1] ?? 0, received, cleaned }];
  });
}
