import { type DocumentNode, parse } from "graphql";
import type { EntityKind } from "./entity";

const inEachLanguage = (field: "title" | "name") =>
  `zhHans: ${field}(language: ZH_HANS) zhHant: ${field}(language: ZH_HANT) en: ${field}(language: EN)`;

const fragments = {
  Passage: "fragment Passage on Evidence { quote(language: $language) start end source { id } }",
  Dated: "fragment Dated on Policy { id title(language: $language) publishedOn publishedOnPrecision status expiresOn }",
};

const named = "{ id name(language: $language) }";
const region = "{ id fullName(language: $language) }";
const titled = "{ id title(language: $language) }";
const passage = "{ ...Passage }";

/** A node by its id or a former one, whatever its type, and the last change, which outlives a node that is deleted. */
const document = (name: string, type: string, fields: string, used: readonly (keyof typeof fragments)[], beside = "") =>
  parse(`query ${name}($id: ID!, $language: Language!) {
  node(id: $id) { __typename id ... on ${type} { ${fields} } }
  changes(node: $id, first: 1) { nodes { action at by version } }
  ${beside}
}
${used.map((fragment) => fragments[fragment]).join("\n")}`);

/** The number of rows of each list on a page; the page says how many there are. */
const ROWS = 50;

/** The document of each kind of page: all that the page shows, in one request. */
export const pageDocuments: Readonly<Record<EntityKind, DocumentNode>> = {
  policy: document(
    "PolicyPage",
    "Policy",
    `...Dated ${inEachLanguage("title")} kind stage effectiveOn amendedOn repealedOn documentNumbers unnamedIssuers
    periodStart periodEnd summary(language: $language) standing
    regions ${region}
    issuers ${named} organizations ${named} technologies ${named} subjects ${named} domains ${named}
    amendedBy ${titled} amends ${titled}
    citations { relation title(language: $language) documentNumber policy ${titled} evidence ${passage} }
    citedBy(first: ${ROWS}) { totalCount nodes ${titled} }
    measures {
      id ordinal text(language: $language) instrument
      domains ${named} targetGroups ${named} responsibleOrganizations ${named}
      amounts { role value upperValue unit unitName(language: $language) evidence ${passage} }
      evidence ${passage}
    }
    goals {
      id ordinal label(language: $language) indicator comparator valueKind value upperValue
      unit unitName(language: $language) deadline baselineValue baselineYear subject ${named} evidence ${passage}
    }
    sources { id title(language: $language) publisher publishedOn url standing }
    statements { about node { id } evidence ${passage} }`,
    ["Dated", "Passage"],
  ),
  region: document(
    "RegionPage",
    "Region",
    `id name(language: $language) ${inEachLanguage("name")} fullName(language: $language) level aliases
    ancestors ${named} members ${named} areas ${named}
    children(first: 200) { totalCount nodes ${named} }
    policies(first: ${ROWS}, includeDescendants: true) {
      totalCount
      nodes { ...Dated regions ${region} domains ${named} }
    }
    domains(includeDescendants: true) ${named}
    similarRegions(first: 10) { region ${region} similarity sharedDomains ${named} }
    domainGaps { domain ${named} peers ${named} }`,
    ["Dated"],
  ),
  domain: document(
    "DomainPage",
    "Domain",
    `id name(language: $language) ${inEachLanguage("name")} aliases broader ${named} narrower ${named}
    regions(first: 200) { totalCount nodes ${region} }
    policies(first: ${ROWS}) {
      totalCount
      nodes { ...Dated regions ${region} targetings { domain { id } evidence ${passage} } }
    }
    measures(first: ${ROWS}) {
      totalCount
      nodes { id text(language: $language) instrument policy ${titled} evidence ${passage} }
    }
    policiesAbout(first: ${ROWS}) { totalCount nodes { ...Dated } }`,
    ["Dated", "Passage"],
  ),
  source: document(
    "SourcePage",
    "Source",
    `id title(language: $language) ${inEachLanguage("title")} publisher publishedOn url licence retrievedOn standing
    text(language: $language) fileName mediaType fileSha256`,
    [],
    // Not by Source.policies, which has no pages: a yearbook may describe thousands of policies.
    `policies(where: { source: { eq: $id } }, first: 200) {
      totalCount
      nodes {
        id title(language: $language)
        statements {
          about
          node {
            __typename id
            ... on Region { name(language: $language) } ... on Domain { name(language: $language) }
            ... on Organization { name(language: $language) } ... on Technology { name(language: $language) }
            ... on TargetGroup { name(language: $language) } ... on Measure { text(language: $language) }
            ... on Goal { label(language: $language) }
          }
          evidence { start end source { id } }
        }
      }
    }`,
  ),
};
