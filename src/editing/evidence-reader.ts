import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence } from "../import/facts";
import type { EditProblem } from "./edit-refused";
import type { SourceText } from "./source-text";

/** A passage that was not found: no comparison of places finds it wrong again. */
export const nowhere = (source: string): Evidence => ({ source, start: NaN, end: NaN });

/** Finds the passages of an edit in its sources. What is not found becomes a problem, at the path of its input. */
export class EvidenceReader {
  constructor(
    private readonly sources: ReadonlyMap<string, SourceText>,
    private readonly problems: EditProblem[],
  ) {}

  /**
   * @param source the source of passages that name none
   * @param within passages in which quotes are looked for; the whole text where absent
   */
  read(
    source: string,
    list: readonly EvidenceInput[],
    path: string,
    within?: readonly Evidence[],
  ): readonly Evidence[] {
    return list.map((input, index) => this.one(source, input, `${path}[${String(index)}]`, within));
  }

  /** The passages of a thing that is pointed to; its name is its quote where there are none. */
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

  /** Words that are their own evidence; where they are not in the text once, the field that takes evidence is named. */
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

/** Passages that were not found are a problem already: what would stand inside them is none of its own. */
const isUnknown = (within?: readonly Evidence[]) => within?.some(({ start }) => Number.isNaN(start)) ?? false;
