import type { MeasureInput } from "../../schema/inputs/editing/measure-input";
import type { Evidence, MeasureFacts } from "../import/facts";
import { nowhere } from "./evidence-reader";
import { type InputReading, readLinks } from "./input-reading";

/**
 * Reads one measure. Its domains are named inside its passages, so their quotes are searched for only there. A domain whose
 * offsets are elsewhere is accepted with a warning, because it belongs under the policy's own domains.
 */
export function readMeasure(reading: InputReading, source: string, input: MeasureInput, path: string): MeasureFacts {
  const clauses = reading.evidence.read(source, input.evidence, `${path}.evidence`);
  const [clause = nowhere(source)] = clauses;
  const domains = readLinks(reading, "Domain", input.domains, `${path}.domains`, (reference, at) => {
    const found = reading.evidence.ofReference(source, reference, at, clauses);
    if (found.some((passage) => isOutside(passage, clauses))) {
      reading.warnings.push(`${at} is outside the measure's passages: list it under the policy's own domains`);
    }
    return found;
  });
  const text = input.text ?? reading.evidence.quote(clause);
  return {
    id: "",
    ordinal: 0,
    text,
    textHant: input.textHant ?? (input.text == null ? reading.evidence.quoteHant(clause) : reading.toTraditional(text)),
    textEn: input.textEn,
    instrument: input.instrument,
    domains,
    evidence: clauses,
  };
}

const isOutside = ({ source, start, end }: Evidence, clauses: readonly Evidence[]) =>
  !Number.isNaN(start) &&
  !clauses.some((clause) => clause.source === source && clause.start <= start && end <= clause.end);
