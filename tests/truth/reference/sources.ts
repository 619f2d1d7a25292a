import { SourceStanding } from "../../../schema/enums";
import type { PolicyFacts, SourceFacts } from "../../../src/facts/facts";
import { toSimplified } from "../../../src/text/simplified";
import { allHold, chosen, combinations, compares, type TextForms, textHolds } from "./conditions";
import type { SourceWhere, TextFilter } from "./where";

/** The ids of all sources that state something of a policy, the first one too. */
export const sourcesOf = ({ source, statements }: PolicyFacts): readonly string[] => [
  ...new Set([source, ...statements.map(({ evidence }) => evidence.source)]),
];

/** The best standing among a policy's sources (semantics 40). */
export function standingOf(policy: PolicyFacts, sources: readonly SourceFacts[]): SourceStanding {
  const own = sources.filter(({ id }) => sourcesOf(policy).includes(id)).map(({ standing }) => standing);
  return Object.values(SourceStanding).find((standing) => own.includes(standing)) ?? SourceStanding.UNVERIFIED;
}

/** A text of one form, in either script, is found by a needle in either script, without regard to case. */
function publisherHolds(publisher: string | null, filter: TextFilter): boolean {
  const plain = (text: string) => toSimplified(text).toLowerCase();
  const any = (matches: (own: string, needle: string) => boolean) => (own: string | null, needle: string) =>
    own !== null && matches(plain(own), plain(needle));
  return allHold<TextFilter, string | null>(
    {
      eq: any((own, needle) => own === needle),
      contains: any((own, needle) => own.includes(needle)),
      startsWith: any((own, needle) => own.startsWith(needle)),
    },
    publisher,
    filter,
  );
}

const never: TextForms["english"] = null;

/** Which sources a filter selects. */
export const sourceHolds = (source: SourceFacts, where: SourceWhere): boolean =>
  allHold<SourceWhere, SourceFacts>(
    {
      ...combinations(sourceHolds),
      id: ({ id }, filter) => chosen(id, filter),
      title: ({ title, titleHant, titleEn }, filter) =>
        textHolds({ chinese: [title, titleHant], english: titleEn }, filter),
      // A source is never translated.
      text: ({ text, textHant }, filter) => textHolds({ chinese: [text, textHant], english: never }, filter),
      publisher: ({ publisher }, filter) => publisherHolds(publisher, filter),
      publishedOn: ({ publishedOn }, filter) => compares(publishedOn, filter),
      standing: ({ standing }, filter) => chosen(standing, filter),
    },
    source,
    where,
  );
