import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence } from "../import/facts";
import type { EditProblem } from "./edit-refused";
import type { SourceText } from "./source-text";

/** A passage that was not found. Its offsets are NaN, so no comparison of positions reports it again. */
export const nowhere = (source: string): Evidence => ({ source, start: NaN, end: NaN });

/** Finds the passages of an edit in its sources. A passage that is not found becomes a problem, at the path of its input. */
export class EvidenceReader {
  constructor(
    private readonly sources: ReadonlyMap<string, SourceText>,
    private readonly problems: EditProblem[],
  ) {}

  /**
   * @param source the source of the passages that do not name one
   * @param within passages to search for the quotes; the whole text if absent
   */
  read(
    source: string,
    list: readonly EvidenceInput[],
    path: string,
    within?: readonly Evidence[],
  ): readonly Evidence[] {
    return list.map((input, index) => this.one(source, input, `${path}[${String(index)}]`, within));
  }

  /** The passages of a reference. If it has none, its name is its quote. */
  ofReference(
    source: string,
    { name, evidence }: ReferenceInput,
    path: string,
    within?: readonly Evidence[],
  ): readonly Evidence[] {
    if (evidence) return this.read(source, evidence, `${path}.evidence`, within);
    if (name != null) return this.ofWords(source, name, `${path}.name`, "evidence", within);
    this.problems.push({ path: `${path}.evidence`, message: "must be provided if the node is named by id" });
    return [];
  }

  /** Finds words that are their own evidence. If they do not occur exactly once, the problem names the field for evidence. */
  ofWords(
    source: string,
    words: string,
    path: string,
    field: string,
    within?: readonly Evidence[],
  ): readonly Evidence[] {
    const text = this.sources.get(source);
    if (!text || isUnknown(within)) return [nowhere(source)];
    const found = text.find({ quote: words }, spansIn(source, within));
    if ("start" in found) return [{ source, start: found.start, end: found.end }];
    this.problems.push({ path, message: `${found.reason}: provide ${field}` });
    return [nowhere(source)];
  }

  quote(evidence: Evidence): string {
    return this.sources.get(evidence.source)?.quote(evidence) ?? "";
  }

  quoteHant(evidence: Evidence): string {
    return this.sources.get(evidence.source)?.quoteHant(evidence) ?? "";
  }

  private one(fallback: string, input: EvidenceInput, path: string, within?: readonly Evidence[]): Evidence {
    const source = input.source ?? fallback;
    const text = this.sources.get(source);
    if (!text) {
      if (input.source != null) {
        const message = `"${source}" is not a known source: import it first (importSources), or correct it`;
        this.problems.push({ path: `${path}.source`, message });
      }
      return nowhere(source);
    }
    if (isUnknown(within)) return nowhere(source);
    const found = text.find(input, spansIn(source, within));
    if ("start" in found) return { source, start: found.start, end: found.end };
    this.problems.push({ path: `${path}.${found.field}`, message: `${found.reason}: ${found.remedy}` });
    return nowhere(source);
  }
}

const spansIn = (source: string, within?: readonly Evidence[]) =>
  within?.filter((passage) => passage.source === source);

/** A passage that was not found is already a problem; what should be inside it is not reported again. */
const isUnknown = (within?: readonly Evidence[]) => within?.some(({ start }) => Number.isNaN(start)) ?? false;
