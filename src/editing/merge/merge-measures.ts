import type { MeasureFacts } from "../../facts/facts";
import { measureFields } from "../../facts/policy-fields";
import { mergePart } from "./merge-part";
import { type Merging, mergeParts, sharesClause } from "./merging";

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
    mergePart(merging, measureFields, `measures[${String(index)}]`, known, measure),
  );
}
