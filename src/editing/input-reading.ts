import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence, StatedLink } from "../facts/facts";
import type { ReferredType } from "../facts/fields";
import type { TraditionalWriter } from "../text/traditional";
import type { EditProblem } from "./edit-refused";
import type { EvidenceReader } from "./evidence-reader";
import { mergeLinks } from "./merge/merge-links";
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

/** Whether two references name a node in different words. */
const differs = (one: ReferenceInput, other: ReferenceInput | undefined) =>
  other !== undefined && (one.id ?? one.name) !== (other.id ?? other.name);

/**
 * Reads references, each at its path; each node may occur once, and not if it is among the known ids. Names of organizations
 * that were merged mean one of them, so that it has the passages of all of its names.
 */
export function readLinks(
  reading: InputReading,
  type: ReferredType,
  list: readonly { readonly reference: ReferenceInput; readonly path: string }[],
  evidenceOf: EvidenceOf,
  known: readonly string[] = [],
): readonly StatedLink[] {
  const seen = new Map<string, ReferenceInput | undefined>(known.map((id) => [id, undefined]));
  const links = list.map(({ reference, path }) => {
    const link = readLink(reading, type, reference, path, evidenceOf);
    const isMerged = type === "Organization" && differs(reference, seen.get(link.id));
    if (link.id && seen.has(link.id) && !isMerged) {
      reading.problems.push({
        path,
        message: `refers to "${link.id}" again: list it once, with all its passages`,
      });
    }
    seen.set(link.id, reference);
    return link;
  });
  return type === "Organization" ? mergeLinks([], links) : links;
}
