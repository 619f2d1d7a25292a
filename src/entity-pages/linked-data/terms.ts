import { entityAddress, passageAddress, type Stretch } from "../addresses";
import type { DatedPolicy, InEachLanguage, LastChange, Named, NamedRegion, Quantity } from "../answers";
import type { EntityKind } from "../entity";
import { languageOf, type Language, languages, languageTags } from "../language";
import type { PageContext } from "../page-context";
import { isoDate } from "../quantities";
import { vocabulary } from "./vocabulary";

/** A node of a document of JSON-LD, or a value in it. Undefined and empty lists are left out of the text. */
export type Data = Readonly<Record<string, unknown>>;

/** A document: what it describes first, then what else it says. */
export const linkedData = (nodes: readonly Data[]): Data => ({ "@context": vocabulary, "@graph": nodes });

export const reference = (kind: EntityKind, id: string): Data => ({ "@id": entityAddress(kind, id) });

/** A text with its language. */
export const textIn = (text: string, requested: Language): Data => ({
  "@value": text,
  "@language": languageTags[languageOf(text, requested)],
});

/** A name in each language in which there is one. */
export function inEachLanguage(names: InEachLanguage): readonly Data[] {
  const texts: Readonly<Record<Language, string>> = { ZH_HANS: names.zhHans, ZH_HANT: names.zhHant, EN: names.en };
  return languages
    .filter((language) => languageOf(texts[language], language) === language)
    .map((language) => textIn(texts[language], language));
}

/** Left out where there is nothing. */
export const someOf = <Each>(list: readonly Each[]): readonly Each[] | undefined =>
  list.length === 0 ? undefined : list;

export const namedIn =
  ({ language }: PageContext, type: string) =>
  ({ id, name }: Named): Data => ({ "@type": type, identifier: id, name: textIn(name, language) });

export const domainIn =
  ({ language }: PageContext) =>
  ({ id, name }: Named): Data => ({
    ...reference("domain", id),
    "@type": ["Concept", "DefinedTerm"],
    name: textIn(name, language),
  });

export const regionIn =
  ({ language }: PageContext) =>
  ({ id, fullName }: NamedRegion): Data => ({
    ...reference("region", id),
    "@type": "AdministrativeArea",
    name: textIn(fullName, language),
  });

/**
 * The day of publication, by its precision. A latest possible day is no day of publication: it is an interval without a known
 * start, as the Extended Date/Time Format writes it (ISO 8601-2).
 */
export function publicationOf({ publishedOn, publishedOnPrecision }: DatedPolicy): Data {
  const date = isoDate(publishedOn, publishedOnPrecision);
  return date === undefined
    ? { "dcterms:issued": { "@type": "edtf:EDTF", "@value": `/${publishedOn}` } }
    : { datePublished: date };
}

/** A policy as other nodes name it. */
export const policyIn =
  ({ language }: PageContext) =>
  (policy: DatedPolicy): Data => ({
    ...reference("policy", policy.id),
    "@type": "Legislation",
    name: textIn(policy.title, language),
    ...publicationOf(policy),
  });

export const modified = (change: LastChange | undefined): Data => (change ? { dateModified: change.at } : {});

/** A passage of a source as the target of an annotation; body is what rests on it. */
export function annotation(
  { source, quote, ...stretch }: Stretch & { readonly quote: string; readonly source: { readonly id: string } },
  body: Data | readonly Data[],
): Data {
  return {
    "@type": "Annotation",
    motivation: "oa:linking",
    body,
    target: {
      "@id": passageAddress(source.id, stretch),
      "@type": "SpecificResource",
      source: entityAddress("source", source.id),
      selector: [
        { "@type": "TextPositionSelector", start: stretch.start, end: stretch.end },
        { "@type": "TextQuoteSelector", exact: quote },
      ],
    },
  };
}

/** The codes of UN/CEFACT Recommendation 20 for the units of the table that have one. */
const unitCodes: Readonly<Record<string, string>> = {
  PERCENT: "P1",
  METRE: "MTR",
  SQUARE_METRE: "MTK",
  CUBIC_METRE: "MTQ",
  TONNE: "TNE",
  WATT: "WTT",
  WATT_HOUR: "WHR",
  YEAR: "ANN",
  MONTH: "MON",
  DAY: "DAY",
  MINUTE: "MIN",
};

/** A number with its unit, bounded on the sides that the comparator says. */
export function quantity({ value, upperValue, unit }: Quantity, comparator: string): Data {
  const bounds: Readonly<Record<string, Data>> = {
    AT_LEAST: { minValue: value },
    MORE_THAN: { minValue: value },
    BETWEEN: { minValue: value, maxValue: upperValue ?? value },
    AT_MOST: { maxValue: value },
    LESS_THAN: { maxValue: value },
  };
  return {
    "@type": "QuantitativeValue",
    ...(bounds[comparator] ?? { value }),
    unitText: unit,
    unitCode: unitCodes[unit],
  };
}

/** A value that schema.org has no term for. */
export const property = (propertyID: string, value: unknown): Data => ({ "@type": "PropertyValue", propertyID, value });
