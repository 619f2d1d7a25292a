import type { DraftedFact, DraftedField, FactValue, Proposal } from "./fact";
import type { PlaceFinder } from "./names/place-finder";
import type { Sentences } from "./reading/sentences";
import type { Span } from "../text/span";
import type { TermFinder } from "./names/term-finder";
import type { DraftingVocabulary } from "./vocabulary";

/** The finders over one vocabulary; made once for many texts. */
export interface Finders {
  readonly vocabulary: DraftingVocabulary;
  readonly places: PlaceFinder;
  readonly domains: TermFinder;
  readonly technologies: TermFinder;
  readonly targetGroups: TermFinder;
  readonly bodies: TermFinder;
  /** The id of a body by its name. */
  readonly organizations: ReadonlyMap<string, string>;
}

/** What a rule reads: one entry, and what earlier rules found in it. Offsets count from the start of the entry. */
export interface RuleInput extends Finders {
  /** One UTF-16 unit for each code point, so that string offsets are offsets of evidence. */
  readonly text: string;
  /** The line that heads the entry and names its region; null for a document of its own. */
  readonly heading: Span | null;
  readonly sentences: Sentences;
  readonly found: (field: DraftedField) => readonly DraftedFact[];
}

/** An entry, and what the rule finds in it: the value with the quoted words. */
export interface RuleExample {
  readonly text: string;
  readonly finds: readonly (readonly [field: DraftedField, value: FactValue, quote: string])[];
}

/** One way to find facts. A reader of a draft sees its name beside each fact that it found. */
export interface Rule {
  readonly name: string;
  /** What it finds, in a line. */
  readonly finds: string;
  /** Tests run each; a test also demands one in which the rule finds nothing. */
  readonly examples: readonly RuleExample[];
  readonly propose: (input: RuleInput) => readonly Proposal[];
}
