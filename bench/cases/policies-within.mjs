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
      // A province has a thirtieth of all policies: sorting them takes less than looking through the whole order.
      statement: `
        MATCH (domain:Domain {id: $domain})
        WITH COLLECT { MATCH (narrower:Domain)-[:BROADER*0..1]->(domain) RETURN narrower } AS targets
        MATCH (:Region {id: $region})<-[:PART_OF*0..2]-(:Region)<-[:APPLIES_TO]-(policy:Policy)
        WHERE EXISTS { MATCH (policy)-[:TARGETS]->(target:Domain) WHERE target IN targets }
           OR EXISTS { MATCH (policy)-[:HAS_MEASURE]->()-[:TARGETS]->(target:Domain) WHERE target IN targets }
        WITH policy
        ORDER BY policy.publishedOn DESC, policy.id DESC
        LIMIT 20
        RETURN [policy.id, policy.title, toString(policy.publishedOn)] AS row`,
      parameters: ({ region, domain }) => ({ region, domain }),
      shape: (column) => column.map(([id, title, publishedOn]) => ({ id, title, publishedOn })),
    },
  },
});
