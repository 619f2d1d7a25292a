// @ts-check
import { defineCase } from "./case.mjs";

/** One region of some 3,000, so that reading all policies in their order would pass hundreds for each that matches. */
export default defineCase({
  name: "list-by-region",
  title: "The newest 20 policies of one region, found by its id",
  variants: ({ regions }) => regions.map((region) => ({ region })),
  servers: {
    product: {
      query: `query ($region: ID!) {
        policies(first: 20, where: { region: { id: { eq: $region } } }) { nodes { id title publishedOn } }
      }`,
      answer: ({ policies }) => policies.nodes,
    },
    "neo4j-graphql": {
      query: `query ($region: ID!) {
        policies(
          limit: 20
          sort: [{ publishedOn: DESC }, { id: DESC }]
          where: { region: { some: { id: { eq: $region } } } }
        ) { id title publishedOn }
      }`,
      answer: ({ policies }) => policies,
    },
    floor: {
      statement: `
        MATCH (region:Region {id: $region})<-[:APPLIES_TO|ALSO_APPLIES_TO]-(policy)
        WITH DISTINCT policy
        ORDER BY policy.publishedOn DESC, policy.id DESC
        LIMIT 20
        RETURN [policy.id, policy.title, toString(policy.publishedOn)] AS row`,
      parameters: ({ region }) => ({ region }),
      shape: (column) => column.map(([id, title, publishedOn]) => ({ id, title, publishedOn })),
    },
  },
});
