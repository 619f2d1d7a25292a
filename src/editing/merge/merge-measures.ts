import type { Evidence, MeasureFacts } from "../../import/facts";
import { conflict, keepFirst, type Merging } from "./merging";
import { mergeLinks } from "./merge-links";

const isSamePlace = (one: Evidence | undefined, other: Evidence | undefined) =>
  one !== undefined &&
  other !== undefined &&
  one.source === other.source &&
  one.start === other.start &&
  one.end === other.end;

/** Whether both lists begin with the same passage: it states one thing alone. */
export const haveSameClause = (one: readonly Evidence[], other: readonly Evidence[]) => isSamePlace(one[0], other[0]);

/**
 * The measures of both, those of before first, so that ids stay. A measure of the same words, or of the same passage, is
 * the same measure.
 */
export function mergeMeasures(
  merging: Merging,
  before: readonly MeasureFacts[],
  added: readonly MeasureFacts[],
): readonly MeasureFacts[] {
  const merged = [...before];
  added.forEach((measure, index) => {
    const path = `measures[${String(index)}]`;
    const at = merged.findIndex(
      ({ text, evidence }) => text === measure.text || haveSameClause(evidence, measure.evidence),
    );
    const known = merged[at];
    if (known) merged[at] = mergeMeasure(merging, path, known, measure);
    else merged.push(measure);
  });
  return merged;
}

function mergeMeasure(merging: Merging, path: string, before: MeasureFacts, added: MeasureFacts): MeasureFacts {
  for (const field of ["text", "instrument"] as const) {
    if (before[field] === added[field]) continue;
    conflict(
      merging,
      `${path}.${field}`,
      { value: before[field], by: before.evidence },
      { value: added[field], by: added.evidence },
    );
  }
  return {
    ...before,
    textHant: keepFirst(merging, `${path}.textHant`, before.textHant, added.textHant) ?? before.textHant,
    textEn: keepFirst(merging, `${path}.textEn`, before.textEn, added.textEn) ?? before.textEn,
    domains: mergeLinks(before.domains, added.domains),
    evidence: [...before.evidence, ...added.evidence],
  };
}
