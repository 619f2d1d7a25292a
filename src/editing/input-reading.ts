import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence, StatedLink } from "../import/facts";
import type { TraditionalWriter } from "../text/traditional";
import type { EditProblem } from "./edit-refused";
import type { EvidenceReader } from "./evidence-reader";
import type { References, ReferredType } from "./references";

/** What an input is read against: the graph's names, the sources' texts, and the writer of the other script. */
export interface InputReading {
  readonly references: References;
  readonly evidence: EvidenceReader;
  readonly toTraditional: TraditionalWriter;
  readonly problems: EditProblem[];
  readonly warnings: string[];
}

/** What a thing points to, each once, with the passages that say so. */
export function readLinks(
  reading: InputReading,
  type: ReferredType,
  list: readonly ReferenceInput[] | null | undefined,
  path: string,
  evidenceOf: (reference: ReferenceInput, path: string) => readonly Evidence[],
): readonly StatedLink[] {
  const seen = new Set<string>();
  return (list ?? []).map((reference, index) => {
    const place = `${path}[${String(index)}]`;
    const id = reading.references.resolve(type, reference, place, reading.problems);
    if (id && seen.has(id)) {
      reading.problems.push({ path: place, message: `means "${id}" again: give it once, with all its passages` });
    }
    seen.add(id);
    return { id, evidence: evidenceOf(reference, place) };
  });
}
