import type { DraftedFact, DraftedField, Proposal } from "./fact";
import { cutEntries, type EntrySpan } from "./entries";
import { Gate } from "./gate";
import { PlaceFinder } from "./names/place-finder";
import { TermFinder } from "./names/term-finder";
import { Sentences } from "./reading/sentences";
import type { Finders } from "./rule";
import { rules } from "./rules/rules";
import type { DraftingVocabulary } from "./vocabulary";
import type { Span } from "../text/span";

/** What rules found of one policy or event. Offsets count code points of the whole text. */
export interface DraftedEntry extends Span {
  readonly facts: readonly DraftedFact[];
  /** Fields that the text does not state, or not in words that a rule reads. */
  readonly open: readonly DraftedField[];
}

/** Fields of which a reviewer wants to know that nothing states them. */
const expected: readonly DraftedField[] = [
  ...(["title", "kind", "publishedOn", "regions", "issuers", "documentNumbers"] as const),
];

/** Fields of which at least one must be found, or the text is no policy. */
const signs: readonly DraftedField[] = ["title", "kind", "documentNumbers"];

/**
 * Drafts the facts of texts by rules, over one vocabulary. Owns the order of the work: entries, rules, the gate. Writes nothing and
 * knows no graph; what it finds is no fact before a person has accepted it.
 */
export class Drafter {
  private readonly finders: Finders;
  private readonly gate: Gate;

  constructor(vocabulary: DraftingVocabulary) {
    const { domains, technologies, targetGroups, organizations } = vocabulary;
    this.gate = new Gate(vocabulary);
    this.finders = {
      vocabulary,
      places: new PlaceFinder(vocabulary.regions),
      domains: new TermFinder(domains),
      technologies: new TermFinder(technologies),
      targetGroups: new TermFinder(targetGroups),
      bodies: new TermFinder(organizations),
      organizations: new Map(
        organizations.flatMap(({ id, name, aliases }) => [name, ...aliases].map((word) => [word, id] as const)),
      ),
    };
  }

  /** The entries of a cleaned text. A page that is no policy has none. */
  draft(text: string): readonly DraftedEntry[] {
    return this.entriesOf(text).filter(({ facts }) => facts.some(({ field }) => signs.includes(field)));
  }

  /** What the rules find in a text, whether it is a policy or not. */
  proposals(text: string): readonly DraftedFact[] {
    return this.entriesOf(text).flatMap(({ facts }) => facts);
  }

  private entriesOf(text: string): readonly DraftedEntry[] {
    const characters = Array.from(text);
    // One unit for each code point: offsets of strings are offsets of evidence.
    const plain = characters.map((character) => (character.length > 1 ? "\ufffd" : character)).join("");
    const entries = cutEntries(plain, this.finders.places).map((entry) => this.draftEntry(plain, entry));
    const restored = (fact: DraftedFact): DraftedFact => {
      const quote = characters.slice(fact.start, fact.end).join("");
      return { ...fact, quote, value: fact.value === fact.quote ? quote : fact.value };
    };
    return entries.map((entry) => ({ ...entry, facts: entry.facts.map(restored) }));
  }

  private draftEntry(whole: string, { start, end, heading }: EntrySpan): DraftedEntry {
    const text = whole.slice(start, end);
    const byField = new Map<DraftedField, DraftedFact[]>();
    const found = (field: DraftedField): readonly DraftedFact[] => byField.get(field) ?? [];
    const sentences = new Sentences(text);
    for (const rule of rules) {
      for (const proposal of rule.propose({ ...this.finders, text, heading, sentences, found })) {
        const fact = { ...proposal, rule: rule.name, quote: text.slice(proposal.start, proposal.end) };
        if (!this.gate.passes(fact, text)) continue;
        const facts = byField.get(fact.field);
        if (facts) facts.push(fact);
        else byField.set(fact.field, [fact]);
      }
    }
    const facts = [...byField.values()].flat().map((fact) => moved(fact, start));
    return { start, end, facts, open: expected.filter((field) => found(field).length === 0) };
  }
}

function moved<Fact extends Proposal>(fact: Fact, by: number): Fact {
  const { deadlineAt } = fact;
  const at = deadlineAt && { deadlineAt: { start: deadlineAt.start + by, end: deadlineAt.end + by } };
  return { ...fact, start: fact.start + by, end: fact.end + by, ...at };
}
