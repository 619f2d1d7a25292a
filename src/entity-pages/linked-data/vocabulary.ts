/**
 * The terms of the documents of JSON-LD 1.1, inline: processors would fetch a context by its address from the web. Terms
 * without a prefix are those of schema.org. Evidence is written in the terms of the Web Annotation Vocabulary, domains in
 * those of SKOS. Addresses of nodes are relative to the document's own.
 */
export const vocabulary = {
  "@version": 1.1,
  "@vocab": "https://schema.org/",
  xsd: "http://www.w3.org/2001/XMLSchema#",
  oa: "http://www.w3.org/ns/oa#",
  skos: "http://www.w3.org/2004/02/skos/core#",
  dcterms: "http://purl.org/dc/terms/",
  edtf: "http://id.loc.gov/datatypes/edtf/",
  Concept: "skos:Concept",
  prefLabel: "skos:prefLabel",
  altLabel: "skos:altLabel",
  notation: "skos:notation",
  broader: { "@id": "skos:broader", "@type": "@id" },
  narrower: { "@id": "skos:narrower", "@type": "@id" },
  Annotation: "oa:Annotation",
  SpecificResource: "oa:SpecificResource",
  TextPositionSelector: "oa:TextPositionSelector",
  TextQuoteSelector: "oa:TextQuoteSelector",
  motivation: { "@id": "oa:motivatedBy", "@type": "@id" },
  body: "oa:hasBody",
  target: "oa:hasTarget",
  source: { "@id": "oa:hasSource", "@type": "@id" },
  selector: "oa:hasSelector",
  exact: "oa:exact",
  start: { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
  end: { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
  datePublished: { "@type": "https://schema.org/Date" },
  expires: { "@type": "https://schema.org/Date" },
  legislationDateOfApplicability: { "@type": "https://schema.org/Date" },
  dateModified: { "@type": "https://schema.org/DateTime" },
  url: { "@type": "@id" },
} as const;
