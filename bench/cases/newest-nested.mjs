// @ts-check
import { defineCase } from "./case.mjs";
import { policyFields, policyRows, shapePolicies, sortedPolicyFields, withSingleRegion } from "./policy-page.mjs";

const query = `query { policies(first: 20) { nodes { ${policyFields} } } }`;
const answer = (/** @type {any} */ { policies }) => policies.nodes;

export default defineCase({
  name: "newest-nested",
  title: "The newest 20 policies with region, its parent, domains, measures and their domains",
  variants: () => [{}],
  targets: { "neo4j-graphql": 7, floor: 0.68 },
  servers: {
    product: { query, answer },
    "neo4j-graphql": {
      query: `query { policies(limit: 20, sort: [{ publishedOn: DESC }, { id: DESC }]) { ${sortedPolicyFields} } }`,
      answer: ({ policies }) => withSingleRegion(policies),
    },
    dataloader: { query, answer },
    floor: {
      statement: `
        MATCH (policy:Policy)
        WHERE policy.publishedOn IS NOT NULL AND policy.id IS NOT NULL
        WITH policy
        ORDER BY policy.publishedOn DESC, policy.id DESC
        LIMIT 20
        ${policyRows}`,
      parameters: () => ({}),
      shape: shapePolicies,
    },
  },
});
