import { normalizeName } from "../text/normalized-name";
import { documentNumberForm } from "../text/document-number";
import { plainText } from "../text/plain-text";
import { framed, searchForm } from "../text/search-form";

type Properties = Readonly<Record<string, unknown>>;

/** The properties of a node that are searched; equal matches are preferred in this order. Each also has a traditional text. */
const searched = [
  ...["title", "titleEn", "name", "nameEn", "documentNumbers", "aliases", "pinyinForms"],
  ...["fullName", "fullNameEn", "summary", "summaryEn", "text", "textEn", "label", "labelEn"],
];

/** The texts of a property, each with its name. The texts of a list are numbered: aliases.0. */
function textsOf(properties: Properties, name: string): readonly (readonly [name: string, text: string])[] {
  const value = properties[name];
  if (typeof value === "string") return [[name, value]];
  if (!Array.isArray(value)) return [];
  return value.map((text, position) => [`${name}.${String(position)}`, String(text)] as const);
}

/**
 * The properties for searching a node: the normal form of each of its texts, and the property that each form comes from. A
 * traditional text is included only if its form differs from the simplified one.
 */
export function searchProperties(node: object) {
  const properties: Properties = { ...node };
  const searchForms: string[] = [];
  const searchedIn: string[] = [];
  const seen = new Set<string>();
  for (const [name, text] of searched.flatMap((property) => [
    ...textsOf(properties, property),
    ...textsOf(properties, `${property}Hant`),
  ])) {
    const form = searchForm(text);
    if (form === "" || (name.includes("Hant") && seen.has(form))) continue;
    seen.add(form);
    searchForms.push(framed(form));
    searchedIn.push(name);
  }
  return { searchForms, searchedIn };
}

/** The normal forms with which filters compare a source's publisher and a policy's document numbers. */
export const publisherForms = ({ publisher }: { readonly publisher?: unknown }): readonly string[] =>
  typeof publisher === "string" ? [plainText(publisher)] : [];

export const documentNumberForms = (numbers: readonly string[]): readonly string[] => numbers.map(documentNumberForm);

/** The normal forms of a thing's names and of its aliases. References in inputs find it by them. */
export function nameProperties(thing: object) {
  const { name, nameHant, nameEn, aliases }: Properties = { ...thing };
  const formsOf = (names: readonly unknown[]) => [
    ...new Set(names.flatMap((text) => (typeof text === "string" ? normalizeName(text) || [] : []))),
  ];
  return { nameKeys: formsOf([name, nameHant, nameEn]), aliasKeys: formsOf(Array.isArray(aliases) ? aliases : []) };
}
