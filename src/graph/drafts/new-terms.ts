import type { DraftedField, Reference } from "../../drafting/fact";
import type { DraftingVocabulary, Term } from "../../drafting/vocabulary";
import { keyOf } from "../../text/key-of";
import type { StoredFact } from "./stored-draft";

/** The kinds of nodes that an accepted fact may add to the vocabulary. */
export type TermKind = "domains" | "technologies" | "organizations" | "targetGroups";

export interface NewTerms {
  readonly kind: TermKind;
  readonly inputs: readonly { readonly id: string; readonly name: string }[];
}

const kindOfField: Readonly<Partial<Record<DraftedField, TermKind>>> = {
  subjects: "domains",
  domains: "domains",
  technologies: "technologies",
  issuers: "organizations",
  organizations: "organizations",
  targetGroups: "targetGroups",
};

const prefixes: Readonly<Record<TermKind, string>> = {
  domains: "",
  technologies: "technology:",
  organizations: "organization:",
  targetGroups: "target-group:",
};

/** The nodes that accepted facts name and the vocabulary lacks; their keys are their names in pinyin. */
export function newTerms(facts: readonly StoredFact[], vocabulary: DraftingVocabulary): readonly NewTerms[] {
  return (Object.keys(prefixes) as TermKind[]).flatMap((kind) => {
    const names = facts
      .filter(({ fact }) => kindOfField[fact.field] === kind)
      .map(({ fact }) => fact.value as Reference)
      .filter(({ id, name }) => id === undefined && !isKnown(vocabulary[kind], name))
      .map(({ name }) => name);
    const ids = new Set(vocabulary[kind].map(({ id }) => id));
    const inputs = [...new Set(names)].map((name) => ({ id: freeId(`${prefixes[kind]}${keyOf(name)}`, ids), name }));
    return inputs.length > 0 ? [{ kind, inputs }] : [];
  });
}

const isKnown = (terms: readonly Term[], name: string) =>
  terms.some((term) => term.name === name || term.aliases.includes(name));

/** Names that sound alike have keys with a number. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let number = 2; taken.has(free); number += 1) free = `${id}-${String(number)}`;
  taken.add(free);
  return free;
}
