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

type EvidenceOf = (reference: ReferenceInput, path: string) => readonly Evidence[];

/** One thing that is pointed to. A name that means nothing is the one problem: it is not looked for as a quote. */
export function readLink(
  { references, problems }: InputReading,
  type: ReferredType,
  reference: ReferenceInput,
  path: string,
  evidenceOf: EvidenceOf,
): StatedLink {
  const id = references.resolve(type, reference, path, problems);
  return { id, evidence: id || reference.evidence ? evidenceOf(reference, path) : [] };
}

/** Things that are pointed to, each once. */
export function readLinks(
  reading: InputReading,
  type: ReferredType,
  list: readonly ReferenceInput[] | null | undefined,
  path: string,
  evidenceOf: EvidenceOf,
): readonly StatedLink[] {
  const seen = new Set<string>();
  return (list ?? []).map((reference, index) => {
    const at = `${path}[${String(index)}]`;
    const link = readLink(reading, type, reference, at, evidenceOf);
    if (link.id && seen.has(link.id)) {
      reading.problems.push({
        path: at,
        message: `refers to "${link.id}" again: list it once, with all its passages`,
      });
    }
    seen.add(link.id);
    return link;
  });
}
