import { toSimplified } from "../../../src/text/simplified";
import type { PolicyFacts } from "../../../src/facts/facts";
import { allHold } from "./conditions";
import type { TextFilter } from "./where";

const WIDE_ZERO = "０".charCodeAt(0);

/** A number without its brackets' form, its width, its blanks and its script (semantics 36). */
const plain = (number: string) =>
  [...toSimplified(number)]
    .map((character) => (/[０-９]/u.test(character) ? String(character.charCodeAt(0) - WIDE_ZERO) : character))
    .join("")
    .replaceAll(/[[(（〔【［﹝]/g, "<")
    .replaceAll(/[\])）〕】］﹞]/g, ">")
    .replaceAll(/\s/g, "")
    .toLowerCase();

/** Any of the policy's document numbers matches. */
export function documentNumberHolds(
  { documentNumbers }: Pick<PolicyFacts, "documentNumbers">,
  filter: TextFilter,
): boolean {
  const any = (matches: (own: string, needle: string) => boolean) => (own: readonly string[], needle: string) =>
    own.some((number) => matches(plain(number), plain(needle)));
  return allHold<TextFilter, readonly string[]>(
    {
      eq: any((own, needle) => own === needle),
      contains: any((own, needle) => own.includes(needle)),
      startsWith: any((own, needle) => own.startsWith(needle)),
    },
    documentNumbers,
    filter,
  );
}

/** The fields of a policy whose texts have no English, in the order of the type (semantics 43). */
export const lacksEnglish = ({ titleEn, summary, summaryEn, measures, goals }: PolicyFacts): readonly string[] => [
  ...(titleEn === null ? ["title"] : []),
  ...(summary !== null && summaryEn === null ? ["summary"] : []),
  ...(measures.some(({ textEn }) => textEn === null) ? ["measures"] : []),
  ...(goals.some(({ labelEn }) => labelEn === null) ? ["goals"] : []),
];
