// @ts-check
import { defineCase } from "./case.mjs";

const query = `query ($region: ID!, $domain: ID!) {
  policies(first: 20, where: { region: { within: $region }, domains: { some: { within: $domain } } }) {
    nodes { id title publishedOn }
  }
}`;
const answer = (/** @type {any} */ { policies }) => policies.nodes;

/** @neo4j/graphql filters along no path of any length; three levels of regions and two of domains are written out. */
export default defineCase({
  name: "policies-within",
  title: "The newest 20 policies of a province and what lies in it, on a domain or a narrower one",
  variants: ({ provinces, domains }) =>
    domains.flatMap((domain) => provinces.slice(0, 6).map((region) => ({ region, domain }))),
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query ($region: ID!, $domain: ID!) {
        policies(
          limit: 20
          sort: [{ publishedOn: DESC }, { id: DESC }]
          where: {
            region: {
              some: {
                OR: [
                  { id: { eq: $region } }
                  { parent: { some: { id: { eq: $region } } } }
                  { parent: { some: { parent: { some: { id: { eq: $region } } } } } }
                ]
              }
            }
            OR: [
              { targets: { some: { OR: [{ id: { eq: $domain } }, { broader: { some: { id: { eq: $domain } } } }] } } }
              {
                measures: {
                  some: {
                    domains: { some: { OR: [{ id: { eq: $domain } }, { broader: { some: { id: { eq: $domain } } } }] } }
                  }
                }
              }
            ]
          }
        ) { id title publishedOn }
      }`,
      answer: ({ policies }) => policies,
    },
    dataloader: { query, answer },
    floor: {
      statement: `
        MATCH (policy)-[within:LIES_WITHIN]->()
        WHERE within.regionId = $region
          AND within.publishedOn IS NOT NULL
          AND within.id IS NOT NULL
          AND $domain IN policy.covers
        WITH policy, within
        ORDER BY within.regionId DESC, within.publishedOn DESC, within.id DESC
        LIMIT 20
        RETURN [policy.id, policy.title, toString(policy.publishedOn)] AS row`,
      parameters: ({ region, domain }) => ({ region, domain }),
      shape: (column) => column.map(([id, title, publishedOn]) => ({ id, title, publishedOn })),
    },
  },
});
