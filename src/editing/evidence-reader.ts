import type { EntryInput } from "../../schema/inputs/editing/entry-input";
import type { EvidenceInput } from "../../schema/inputs/editing/evidence-input";
import type { ReferenceInput } from "../../schema/inputs/editing/reference-input";
import type { Evidence } from "../facts/facts";
import type { EditProblem } from "./edit-refused";
import type { SourceText, Stretch } from "./source-text";

/** A passage that was not found. Its offsets are NaN, so no comparison of positions reports it again. */
export const nowhere = (source: string): Evidence => ({ source, start: NaN, end: NaN });

/** Finds the passages of an edit in its sources. A passage that is not found becomes a problem, at the path of its input. */
export class EvidenceReader {
  /** @param entries the parts of sources in which quotes are searched for; a source without one is searched as a whole */
  constructor(
    private readonly sources: ReadonlyMap<string, SourceText>,
    private readonly problems: EditProblem[],
    private readonly entries: readonly Evidence[] = [],
  ) {}

  /** The parts of the sources that are about a policy. */
  entriesOf(source: string, list: readonly EntryInput[], path: string): readonly Evidence[] {
    return list.map((entry, index) => {
      const at = `${path}[${String(index)}]`;
      const id = entry.source ?? source;
      const text = this.sources.get(id);
      if (!text) return this.unknown(entry.source, id, at);
      const { from, until, start = NaN, end = NaN } = entry;
      const found = from == null ? text.find({ start, end }) : text.between(from, until ?? undefined);
      if ("start" in found) return { source: id, start: found.start, end: found.end };
      this.problems.push({ path: `${at}.${found.field}`, message: `${found.reason}: ${found.remedy}` });
      return nowhere(id);
    });
  }

  /** The same reader, which searches for quotes only in these parts of their sources. */
  withEntries(entries: readonly Evidence[]): EvidenceReader {
    return new EvidenceReader(this.sources, this.problems, entries);
  }

  /**
   * @param source the source of the passages that do not name one
   * @param within passages to search for the quotes; if absent, the source's entry
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
    const stretch = this.stretch(source, within);
    if (!text || stretch === "unknown") return [nowhere(source)];
    const found = text.find({ quote: words }, stretch);
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
    if (!text) return this.unknown(input.source, source, path);
    const stretch = this.stretch(source, within);
    if (stretch === "unknown") return nowhere(source);
    const inside = text.find(input, stretch);
    // A context may also cite words from outside the entry.
    const found = "start" in inside || within || input.context == null ? inside : text.find(input);
    if ("start" in found) return { source, start: found.start, end: found.end };
    this.problems.push({ path: `${path}.${found.field}`, message: `${found.reason}: ${found.remedy}` });
    return nowhere(source);
  }

  /** A source that is not known is reported if the passage names it; the policy's own source is reported once elsewhere. */
  private unknown(named: string | null | undefined, source: string, path: string): Evidence {
    if (named != null) {
      const message = `"${source}" is not a known source: import it first (importSources), or correct it`;
      this.problems.push({ path: `${path}.source`, message });
    }
    return nowhere(source);
  }

  /**
   * Where to search for quotes: the whole text if undefined. Unknown if that is in a passage that was not found: that passage is
   * already a problem, and what should be inside it is not reported again.
   */
  private stretch(source: string, within?: readonly Evidence[]): Stretch | "unknown" | undefined {
    const parts = (within ?? this.entries).filter((passage) => passage.source === source);
    if (within === undefined && parts.length === 0) return undefined;
    if (parts.some(({ start }) => Number.isNaN(start))) return "unknown";
    return { name: within ? "the measure's own passages" : "the policy's entry", spans: parts };
  }
}
