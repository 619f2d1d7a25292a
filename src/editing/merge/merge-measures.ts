import type { MeasureFacts } from "../../import/facts";
import { preferFirst, type Merging, mergeParts, requireSame, sharesClause } from "./merging";
import { mergeLinks } from "./merge-links";

const hasSameText = (known: MeasureFacts, added: MeasureFacts) => known.text === added.text;
const hasSameClause = (known: MeasureFacts, added: MeasureFacts) => sharesClause(known.evidence, added.evidence);

/**
 * The measures of both, the earlier ones first, so that their ids stay the same. Two measures are the same if they have the
 * same words, or else the same passage.
 */
export function mergeMeasures(
  merging: Merging,
  before: readonly MeasureFacts[],
  added: readonly MeasureFacts[],
): readonly MeasureFacts[] {
  const both = (known: MeasureFacts, other: MeasureFacts) => hasSameText(known, other) && hasSameClause(known, other);
  return mergeParts(before, added, [both, hasSameText, hasSameClause], (known, measure, index) =>
    mergeMeasure(merging, `measures[${String(index)}]`, known, measure),
  );
}

function mergeMeasure(merging: Merging, path: string, before: MeasureFacts, added: MeasureFacts): MeasureFacts {
  requireSame(merging, path, before, added, ["text", "instrument"]);
  return {
    ...before,
    textHant: preferFirst(merging, `${path}.textHant`, before.textHant, added.textHant) ?? before.textHant,
    textEn: preferFirst(merging, `${path}.textEn`, before.textEn, added.textEn) ?? before.textEn,
    domains: mergeLinks(before.domains, added.domains),
    evidence: [...before.evidence, ...added.evidence],
  };
}
