import type { MeasureFacts } from "../../import/facts";
import { conflict, keepFirst, type Merging, sharesClause, statedAgain } from "./merging";
import { mergeLinks } from "./merge-links";

const hasSameText = (known: MeasureFacts, added: MeasureFacts) => known.text === added.text;
const hasSameClause = (known: MeasureFacts, added: MeasureFacts) => sharesClause(known.evidence, added.evidence);

/**
 * The measures of both, those of before first, so that ids stay. A measure of the same words, or else of the same passage,
 * is the same measure.
 */
export function mergeMeasures(
  merging: Merging,
  before: readonly MeasureFacts[],
  added: readonly MeasureFacts[],
): readonly MeasureFacts[] {
  const merged = [...before];
  const both = (known: MeasureFacts, other: MeasureFacts) => hasSameText(known, other) && hasSameClause(known, other);
  const places = statedAgain(before, added, [both, hasSameText, hasSameClause]);
  added.forEach((measure, index) => {
    const place = places[index] ?? -1;
    const known = before[place];
    if (known) merged[place] = mergeMeasure(merging, `measures[${String(index)}]`, known, measure);
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
