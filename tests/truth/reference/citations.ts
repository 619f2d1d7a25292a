import type { CitationFacts, PolicyFacts } from "../../../src/facts/facts";
import { toSimplified } from "../../../src/text/simplified";
import { byId } from "./text-order";

const plain = (text: string) => toSimplified(text.normalize("NFKC")).toLowerCase().replace(/\s/gu, "");
/** Titles are compared without their brackets, and numbers with any. */
const titleOf = (text: string) => plain(text).replace(/[《》〈〉()〔〕[\]【】“”]/gu, "");
const numberOf = (text: string) =>
  plain(text)
    .replace(/[([{【〔]/gu, "<")
    .replace(/[)\]}】〕]/gu, ">");

/** Which policies citations name, and which policies cite a policy (semantics 39). */
export class Citations {
  constructor(private readonly policies: readonly PolicyFacts[]) {}

  /** The other policy with that number, and if there is none, with that title; nothing if several have it. */
  named({ title, documentNumber }: CitationFacts, citing: PolicyFacts): PolicyFacts | undefined {
    const others = this.policies.filter(({ id }) => id !== citing.id);
    const isTitled = (policy: PolicyFacts) => title !== null && titleOf(policy.title) === titleOf(title);
    const numbered = others.filter(
      ({ documentNumbers }) =>
        documentNumber !== null && documentNumbers.some((number) => numberOf(number) === numberOf(documentNumber)),
    );
    const found = numbered.length === 0 ? others.filter(isTitled) : numbered;
    const chosen = numbered.length > 1 ? numbered.filter(isTitled) : found;
    return chosen.length === 1 ? chosen[0] : undefined;
  }

  /** The policies that its citations name, each once, by id. */
  citedBy(citing: PolicyFacts): readonly PolicyFacts[] {
    return [...new Set(citing.citations.flatMap((citation) => this.named(citation, citing) ?? []))].sort(byId);
  }
}
