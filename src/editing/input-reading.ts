import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence, StatedLink } from "../facts/facts";
import type { ReferredType } from "../facts/fields";
import type { TraditionalWriter } from "../text/traditional";
import type { EditProblem } from "./edit-refused";
import type { EvidenceReader } from "./evidence-reader";
import type { References } from "./references";

/** What is needed to read an input: the graph's names, the texts of the sources, and the converter to traditional Chinese. */
export interface InputReading {
  readonly references: References;
  readonly evidence: EvidenceReader;
  /**
   * The day on which a source reports what it states: that of its publication, else of its retrieval. Null if it has neither,
   * undefined if no such source is known.
   */
  readonly dayOfSource: (source: string) => string | null | undefined;
  readonly toTraditional: TraditionalWriter;
  readonly problems: EditProblem[];
  readonly warnings: EditProblem[];
}

type EvidenceOf = (reference: ReferenceInput, path: string) => readonly Evidence[];

/** Reads one reference. An unknown name is reported once: it is not also searched for as a quote. */
function readLink(
  { references, problems }: InputReading,
  type: ReferredType,
  reference: ReferenceInput,
  path: string,
  evidenceOf: EvidenceOf,
): StatedLink {
  const id = references.resolve(type, reference, path, problems);
  return { id, evidence: id || reference.evidence ? evidenceOf(reference, path) : [] };
}

/** Reads references, each at its path; each node may occur once, and not if it is among the known ids. */
export function readLinks(
  reading: InputReading,
  type: ReferredType,
  list: readonly { readonly reference: ReferenceInput; readonly path: string }[],
  evidenceOf: EvidenceOf,
  known: readonly string[] = [],
): readonly StatedLink[] {
  const seen = new Set(known);
  return list.map(({ reference, path }) => {
    const link = readLink(reading, type, reference, path, evidenceOf);
    if (link.id && seen.has(link.id)) {
      reading.problems.push({
        path,
        message: `refers to "${link.id}" again: list it once, with all its passages`,
      });
    }
    seen.add(link.id);
    return link;
  });
}
