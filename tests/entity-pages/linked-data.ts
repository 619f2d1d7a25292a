import jsonld from "jsonld";

/** A value or a reference of expanded JSON-LD. */
interface Value {
  readonly "@id"?: string;
  readonly "@value"?: unknown;
  readonly "@type"?: unknown;
  readonly "@language"?: string;
}

/** A node of a document, with every term as its whole IRI. */
export type Expanded = Readonly<Record<string, readonly Value[]>> & {
  readonly "@id"?: string;
  readonly "@type"?: readonly string[];
};

export const schemaOrg = (term: string) => `https://schema.org/${term}`;
export const oa = (term: string) => `http://www.w3.org/ns/oa#${term}`;
export const skos = (term: string) => `http://www.w3.org/2004/02/skos/core#${term}`;

/** Fails instead of fetching: a context of the documents is inline. */
const offline = (url: string) => Promise.reject(new Error(`The document needs ${url}.`));

/** All nodes of a document read at an address, flattened, by their ids. A term that is not defined is refused. */
export async function nodesOf(document: object, base: string): Promise<ReadonlyMap<string, Expanded>> {
  const options = { base, documentLoader: offline, safe: true };
  const flat = (await jsonld.flatten(document, undefined, options)) as unknown as Expanded[];
  return new Map(flat.map((node) => [node["@id"] ?? "", node]));
}

/** The triples of a document, as N-Quads. */
export const triplesOf = (document: object, base: string): Promise<string> =>
  jsonld.toRDF(document, {
    base,
    documentLoader: offline,
    format: "application/n-quads",
  }) as Promise<string>;

/** The values of a property. */
export const valuesOf = (node: Expanded | undefined, property: string): readonly unknown[] =>
  (node?.[property] ?? []).map((value) => value["@id"] ?? value["@value"]);

/** The nodes of a type. */
export const ofType = (nodes: ReadonlyMap<string, Expanded>, type: string): readonly Expanded[] =>
  [...nodes.values()].filter((node) => node["@type"]?.includes(type));
